import { startPopup } from '../../popup-page.tsx';

startPopup('panel');
