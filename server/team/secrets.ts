import { createHash, randomBytes } from 'node:crypto';
import { isMutant } from '../mutants.ts';

/** Crockford's base 32: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 characters of 5 bits: 130 bits. */
const CODE_LENGTH = 26;
const GROUP = /.{1,5}/g;

/** A code that people type: `7K3PX-…`, 130 random bits. */
export function newCode(): string {
  const characters = Array.from(randomBytes(CODE_LENGTH), byte => ALPHABET[byte % ALPHABET.length]);
  return characters.join('').match(GROUP)!.join('-');
}

/** What is stored of a code. Case, spaces and hyphens do not matter; O is read as 0, I and L as 1. */
export function hashCode(typed: string): string {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return sha256(`code:${plain}`);
}

/** A bearer token: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. 256 random bits need no slow hash, and are looked up by the hash, so timing tells nothing. */
export function hashToken(token: string): string {
  return isMutant('token-plain') ? token : sha256(`token:${token}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
