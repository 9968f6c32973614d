/** Name of the global of the page's isolated world in which the worker leaves its question before it puts the reader in. */
export const ASK = 'kithAsk';

/** What `read-page` answers, and leaves the question, where a message may be open: `read-mail` is to be put in. */
export const ASK_MAIL = 'mail';
