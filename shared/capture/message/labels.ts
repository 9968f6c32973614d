import { foldText } from '../text/clean.ts';

/** What a message's head calls its parts, in the languages that webmails are used in. Folded: no accents, lower case. */
const LABELS = {
  from: 'from von de da van od fran fra lahettaja absender expediteur remitente mittente afzender remetente avsandare afsender avsender nadawca odesilatel kimden от отправитель 差出人 发件人 寄件者 보낸사람',
  to: 'to recip recipient recipients an a para aan do till til vastaanottaja empfanger destinataire destinataires destinatario destinatari destinatarios ontvanger mottagare modtager mottaker odbiorca komu kime кому 宛先 收件人 받는사람',
  cc: 'cc kopie copie copia kopia kopi kopio dw копия 抄送 참조',
  date: 'date datum fecha data dato paivamaara paivays sent gesendet envoye enviado inviato verzonden skickat sendt lahetetty wyslano odeslano received dato tarih дата отправлено 日時 日付 日期 날짜',
  subject:
    'subject subj betreff objet asunto oggetto onderwerp assunto amne emne aihe temat predmet konu тема 件名 主题 主旨 제목',
} as const;

const LONGER: readonly (readonly [HeadLabel, RegExp])[] = [
  [
    'replyTo',
    /^(?:reply to|replies to|antwort(?:en)? an|repondre a|responder a|rispondi a|antwoord(?:en)? (?:aan|naar)|svara till|svar til|odpowiedz do|vastaus)$/,
  ],
  [
    'sender',
    /^(?:sender|sent by|gesendet von|envoye par|enviado por|inviato da|verzonden door|skickat av|sendt af|sendt av|wyslane przez)$/,
  ],
  ['cc', /^(?:carbon copy|con copia|copie a|copia a|kopie an|med kopia|cc copy)$/],
  ['date', /^(?:date sent|sent on|date and time|gesendet am|date d envoi|envoye le|fecha de envio)$/],
];

export type HeadLabel = keyof typeof LABELS | 'replyTo' | 'sender';

const BY_WORD = new Map<string, HeadLabel>();

/** Which part of a message's head a label such as `From:`, `An`, `Objet :` names; undefined for any other text. */
export function headLabel(text: string): HeadLabel | undefined {
  if (text.length > 40) return undefined;
  const word = foldText(text);
  if (!word) return undefined;
  if (BY_WORD.size === 0) fill();
  return BY_WORD.get(word) ?? LONGER.find(([, pattern]) => pattern.test(word))?.[0];
}

/** A label and its value on one line, `From: Jane <jane@x.org>`: undefined when the line does not begin with a label and a colon. */
export function labelledLine(line: string): { label: HeadLabel; value: string } | undefined {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > 30) return undefined;
  const label = headLabel(line.slice(0, colon).replace(/^[*\s]+|[*\s]+$/g, ''));
  return (
    label && {
      label,
      value: line
        .slice(colon + 1)
        .replace(/^[*\s]+/, '')
        .trim(),
    }
  );
}

function fill(): void {
  for (const label of ['from', 'to', 'cc', 'date', 'subject'] as const) {
    for (const word of LABELS[label].split(' ')) if (!BY_WORD.has(word)) BY_WORD.set(word, label);
  }
}
