import * as v from 'valibot';

/** Every error answer of the service: HTTP status, and the sentence a person reads when no better one is given. */
export const ERRORS = {
  'bad-request': [400, 'The request is not in the form the service expects.'],
  'not-json': [415, 'Send the body as application/json.'],
  'not-signed-in': [401, 'This browser is not connected. Connect it with an invite code.'],
  revoked: [401, 'This browser was disconnected from the practice by its owner.'],
  forbidden: [403, 'Your role does not allow this. Ask an owner of the practice.'],
  'wrong-origin': [403, 'Only the Kith extension may use this service.'],
  'wrong-code': [403, 'The code is wrong, used up or expired. Ask for a new one.'],
  'not-found': [404, 'There is nothing at this address.'],
  'method-not-allowed': [405, 'This address does not take that method.'],
  'wrong-host': [421, 'The service does not answer under this host name.'],
  'too-large': [413, 'The request is too large. Send it in smaller parts.'],
  'wrong-practice': [409, 'This browser belongs to another practice. Nothing was changed.'],
  'device-taken': [409, 'Another browser of the practice has this device tag.'],
  'update-needed': [426, 'This version of the extension is too old for the service. Update the extension.'],
  'too-many-requests': [429, 'Too many attempts. Wait a little and try again.'],
  internal: [500, 'Something went wrong on the service. Nothing was lost; try again.'],
  'read-only': [503, 'The service cannot write at the moment. Entries stay safe in the browser until it can.'],
  'disk-full': [507, 'The disk of the service is full. Entries stay safe in the browser until there is space.'],
} as const satisfies { [code: string]: readonly [status: number, message: string] };

export type ErrorCode = keyof typeof ERRORS;

export const ErrorSchema = v.object({
  code: v.string(),
  message: v.string(),
  /** Where in the request the trouble is, such as `changes.3.fields.on`. */
  path: v.optional(v.string()),
  requestId: v.optional(v.string()),
});
export type ErrorBody = v.InferOutput<typeof ErrorSchema>;
