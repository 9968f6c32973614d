import { Notice } from '../ui/Notice.tsx';

/** What is honest to say until the team's keys exist (trust.md, section 3). */
export function Sealing() {
  return (
    <Notice tone="warm" title="Notes and patient tags are not sealed yet">
      They travel encrypted, but whoever runs the service could read them there. Until they are sealed from browser to
      browser, keep tags random and notes free of anything about patients.
    </Notice>
  );
}
