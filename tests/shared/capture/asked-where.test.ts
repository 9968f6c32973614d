import { describe, expect, it } from 'vitest';
import {
  isDisclaimer,
  isLegalLine,
  isMakersLine,
  isMobileFooter,
  isAfterword,
} from '../../../shared/capture/message/boilerplate.ts';
import { isListBox, isNoReply } from '../../../shared/capture/message/bulk.ts';
import { closingLine } from '../../../shared/capture/message/closings.ts';

/** These expressions are asked only of texts with certain words (text/once.ts): whatever they know must have one of them. */
const KNOWN: [string, (text: string) => boolean, string[]][] = [
  [
    'ends a letter',
    text => closingLine(text)?.after === '',
    [
      ...[
        'With kind regards,',
        'Warmest wishes',
        'Very best wishes',
        'Rgds',
        'Have a lovely weekend',
        'All the best',
        'Ta',
      ],
      ...[
        'Yours faithfully',
        'With thanks',
        'Mit freundlichen Grüßen',
        'Viele Grüße aus Köln',
        'Mit sonnigem Gruß',
        'LG',
      ],
      ...[
        'Sportliche Grüße',
        'Herbstlichen Dank',
        'Bien cordialement',
        'À bientôt',
        'Un fuerte abrazo',
        'Muchas gracias',
      ],
      ...[
        'Cordiali saluti',
        'In fede',
        'Met vriendelijke groet',
        'Groetjes',
        'Com os melhores cumprimentos',
        'Obrigada',
      ],
      ...[
        'Med vänliga hälsningar',
        'De bedste hilsner',
        'Ystävällisin terveisin',
        'Z poważaniem',
        'Cu stimă',
        'С уважением',
      ],
    ],
  ],
  [
    'is a phone’s',
    isMobileFooter,
    [
      ...['Sent from my iPhone', 'Get Outlook for iOS', 'Von meinem iPhone gesendet', 'Gesendet mit der Outlook-App'],
      ...[
        'Envoyé de mon iPhone',
        'Enviado desde mi móvil',
        'Inviato da iPhone',
        'Verzonden vanaf mijn iPad',
        'Skickat från min iPad',
      ],
      ...['Sendt fra min iPhone', 'Wysłane z iPhone’a', 'Lähetetty iPhonesta', 'Excuse the brevity'],
    ],
  ],
  [
    'disclaims',
    isDisclaimer,
    [
      ...[
        'This e-mail may contain privileged information',
        'E-mail disclaimer',
        'Confidentiality notice',
        'Legal notice',
      ],
      ...[
        'If you are not the person named above',
        'Please consider the environment',
        'Think before you print',
        'Save paper',
      ],
      ...[
        'Do not forward',
        'Unauthorised use is unlawful',
        'Privacy policy',
        'You are receiving this as a member',
        'Virus-free',
      ],
      ...[
        'Diese Nachricht ist nur für Sie',
        'Bitte prüfen Sie, ob',
        'Datenschutzhinweise',
        'Ce courriel est destiné à',
        'Pensez à l’environnement',
      ],
      ...[
        'Este mensaje va dirigido a',
        'Antes de imprimir',
        'Questo messaggio è',
        'Dit bericht is',
        'Esta mensagem é',
        'Detta mejl är',
      ],
      ...['Denna e-post är', 'Denne e-posten er fortrolig, denne mail', 'Ta wiadomość jest', 'Poufne'],
    ],
  ],
  ['is a sponsor’s', isAfterword, ['Sponsored by: Elm Bank', 'HOVEDSPONSOR: Elm Sparekasse', 'Gesponsert von: Elm']],
  [
    'is its maker’s',
    isMakersLine,
    ['Website designed by Oak Digital', 'Sent with OakFlow', 'Powered by Oak', 'Proudly supported by Oak'],
  ],
  [
    'is of the law',
    isLegalLine,
    [
      ...[
        'Registered in England 1234567',
        'Company No. SC418822',
        'VAT reg 123',
        'Amtsgericht Köln HRB 1',
        'USt-IdNr. DE1',
        'SIRET 1',
        'P.IVA 1',
      ],
      ...['KvK 1', 'ABN 1', 'Regulated by the HCPC'],
    ],
  ],
  [
    'takes no answer',
    isNoReply,
    ['No-Reply@elm.example', 'do_not_reply@elm.example', 'Bounces+1@elm.example', 'alerts@elm.example'],
  ],
  [
    'is a list’s',
    isListBox,
    ['News@elm.example', 'e-newsletter@elm.example', 'campaigns@elm.example', 'nieuwsbrief@elm.example'],
  ],
];

describe('what is asked only of texts with certain words', () => {
  for (const [what, is, texts] of KNOWN) it.each(texts)(`%s ${what}`, text => expect(is(text)).toBe(true));
});
