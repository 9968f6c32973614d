declare module 'web-auto-extractor' {
  const made: { default: () => { parse: (html: string) => unknown } };
  export = made;
}
declare module 'planer' {
  const made: { extractFrom: (body: string, type: 'text/plain') => string };
  export = made;
}
declare module 'email-signature-detector' {
  const made: {
    getSignature: (body: string, from: { email: string; displayName: string }) => { signature: string | undefined };
  };
  export = made;
}
