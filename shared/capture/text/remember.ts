const MOST = 4000;

/**
 * The same pure function of a text, which remembers its last answers: a page's lines are asked the same things over and over.
 * Answers are shared, so they are frozen. At `MOST` texts it begins anew.
 */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    const answer = Object.freeze(ask(text)) as Answer;
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
