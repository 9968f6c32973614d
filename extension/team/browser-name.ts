/** What this browser is called in the list of devices until somebody writes better: "Firefox on Linux". */
export function browserName(agent = navigator.userAgent): string {
  const browser = /Firefox\//.test(agent) ? 'Firefox' : /Edg\//.test(agent) ? 'Edge' : 'Chrome';
  const system = /Windows/.test(agent)
    ? 'Windows'
    : /Mac OS/.test(agent)
      ? 'Mac'
      : /CrOS/.test(agent)
        ? 'ChromeOS'
        : 'Linux';
  return `${browser} on ${system}`;
}
