import { SCRIPT_HONORIFIC_AFTER, SCRIPT_HONORIFIC_BEFORE } from '../lexicon/honorifics.ts';
import { SCRIPT_ROLES } from '../lexicon/roles.ts';
import { SCRIPT_ORGANISATION } from '../lexicon/words.ts';
import type { NameMention } from './person-name.ts';

const HAN = /^[\p{Script=Han}々ヶ]{1,4}[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,5}/u;
const HAN_ROLE_BEFORE =
  /^(?:院長|副院長|理事長|医師|歯科医師|代表|店長|主任|部長|医長|担当医|薬剤師|看護師|主任医师|医生|院长|醫師|院長醫師|物理治療師|營養師|治療師|理学療法士|[\p{Script=Han}・]{2,10}(?:主任|室長|科長|課長|部長|事務長|療法士|技師|専門員|相談員|担当))[\s　:：]+/u;
/** Words that a run of Han characters is when it is no name. */
const HAN_WORDS =
  /診療|案内|時間|紹介|予約|電話|住所|お知|受付|休診|月|曜|午前|午後|初診|料金|地図|交通|採用|院内|設備|治療|検査|症状|相談|健康|医療|情報|内科|外科|科$|専門|資格|経歴|大学|学会|公司|介绍|预约|时间|联系|我们|首页|新闻|服务|地址|电话|スタッフ|挨拶|一覧|東京|大阪|県|市|区|町|駅|專長|专长|團隊|团队|服務|預約|首頁|門診|门诊|碩士|博士|學士|學系|大學|費用|交通|停車|診所|醫院/u;

/** The commonest family names of Chinese people, in both ways of writing them. */
const HAN_FAMILIES = new Set(
  '王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何林羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾蕭萧田董袁潘蔡蔣蒋余于杜葉叶程蘇苏魏呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范廖賈贾夏韋韦方鄒邹孟熊秦邱尹薛閻阎段侯龍龙史陶黎賀贺顧顾毛郝龔龚邵錢钱嚴严賴赖洪簡简溫温莊庄詹游阮',
);

const HANGUL_FAMILIES = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설',
);

/** A name in a script without capitals; scores are low unless an address or a role stands with it. */
export function scriptName(line: string): NameMention | null {
  if (/^[\x20-\u024f]*$/.test(line)) return null;
  return hanName(line) ?? hangulName(line) ?? titledName(line) ?? cyrillicName(line);
}

function hanName(line: string): NameMention | null {
  if (!/^[\p{Script=Han}々]/u.test(line) || line.length > 60) return null;
  const role = HAN_ROLE_BEFORE.exec(line)?.[0] ?? '';
  const text = line.slice(role.length).trim();
  const found = HAN.exec(text)?.[0];
  if (!found) return null;
  const bare = found.replace(SCRIPT_HONORIFIC_AFTER, '').trim();
  const after = text.slice(bare.length).trim();
  const honorific = /^(?:先生|医師|歯科医師|医生|博士|教授|院長|院长)/u.exec(after)?.[0] ?? null;
  const reading = /^[(（][^)）]{2,40}[)）]/.exec(after)?.[0] ?? '';
  const rest = after.slice((honorific ?? reading).length).trim();
  const spaced = /[ 　]/.test(bare);
  if (
    HAN_WORDS.test(bare) ||
    SCRIPT_ORGANISATION.test(line) ||
    SCRIPT_ROLES.test(bare) ||
    bare.length < 2 ||
    bare.length > 9
  )
    return null;
  if (rest && !role && !honorific && !reading && !/^[|｜/／\-–—(（]/.test(rest)) return null;
  const family = bare.length <= 4 && HAN_FAMILIES.has(bare[0]!);
  const score =
    0.1 + (spaced ? 0.3 : family ? 0.2 : 0) + (role ? 0.4 : 0) + (honorific ? 0.4 : 0) + (reading ? 0.3 : 0);
  const title = honorific && /先生|博士|教授|医生/.test(honorific) ? honorific : null;
  const about = [
    role.replace(/[\s　:：]+$/, ''),
    honorific && !title ? honorific : '',
    rest.replace(/^[|｜/／\-–—\s]+/, ''),
  ]
    .filter(Boolean)
    .join(' ');
  return { name: bare.replace('　', ' '), honorific: title, credentials: null, rest: about, score: Math.min(1, score) };
}

/** A Korean name is one family name and one or two syllables; what somebody is stands after it: "김도윤 원장". */
function hangulName(line: string): NameMention | null {
  const [, name = '', post = ''] =
    /^(\p{Script=Hangul}{2,4})(?:\s+((?:대표|부)?원장|교수|선생님|과장|전문의|의사|약사|간호사|(?:물리)?치료사|실장))?$/u.exec(
      line,
    ) ?? [];
  // "정형외과 전문의" is of a department.
  if (
    !HANGUL_FAMILIES.has(name[0] ?? '') ||
    /과$/.test(name) ||
    SCRIPT_ORGANISATION.test(name) ||
    SCRIPT_ROLES.test(name)
  )
    return null;
  return { name, honorific: null, credentials: null, rest: post, score: post ? 0.7 : 0.1 };
}

function titledName(line: string): NameMention | null {
  const honorific = SCRIPT_HONORIFIC_BEFORE.exec(line)?.[0];
  if (!honorific) return null;
  const [name = '', ...rest] = line.slice(honorific.length).split(/\s*[,،|–—:-]\s+|\s*[،|]\s*/);
  const words = name.split(' ').filter(Boolean);
  if (!words.length || words.length > 5 || SCRIPT_ORGANISATION.test(name)) return null;
  return { name: name.trim(), honorific: honorific.trim(), credentials: null, rest: rest.join(', '), score: 0.7 };
}

/** Russian, Ukrainian, Bulgarian, Greek, Hebrew and Arabic names without a form of address: a patronymic, or nothing sure. */
function cyrillicName(line: string): NameMention | null {
  const [head = '', ...rest] = line.split(/\s*[,|–—]\s*/);
  const words = head.split(' ');
  if (words.length < 2 || words.length > 4 || SCRIPT_ORGANISATION.test(head) || SCRIPT_ROLES.test(head.toLowerCase()))
    return null;
  if (
    !words.every(word => /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}'’׳״.-]+$/u.test(word))
  )
    return null;
  const cased = /^[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(head);
  if (cased && !words.every(word => /^\p{Upper}/u.test(word))) return null;
  const patronymic = words.some(word => /(?:ович|евич|овна|евна|ична|ьич|івна|йович)$/iu.test(word));
  return {
    name: head,
    honorific: null,
    credentials: null,
    rest: rest.join(', '),
    score: patronymic ? 0.8 : cased ? 0.25 : 0.15,
  };
}
