import type { PartnerKind } from '../../../model/partner-kinds.ts';

/**
 * Words that tell a partner kind: `person` words are what somebody is, `place` words what an organisation is or does; folded text, so no
 * accents. Several languages.
 */
export type KindRow = { kind: PartnerKind; person?: RegExp; place?: Pick<RegExp, 'test'> };
