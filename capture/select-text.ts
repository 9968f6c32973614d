/** Runs in the page: selects the first place whose text, spaces aside, is `wanted`. False if the page does not show it. */
export function selectText(wanted: string): boolean {
  const bare = (text: string) => text.replace(/[\s\u200b-\u200f\u00ad]+/g, '').toLowerCase();
  const aim = bare(wanted);
  const nodes: [Text, number][] = [];
  let all = '';
  const visit = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
      if (
        !(node instanceof Text) ||
        /^(?:script|style|noscript|template|title)$/i.test(node.parentElement?.tagName ?? '')
      )
        continue;
      nodes.push([node, all.length]);
      all += bare(node.data);
    }
  };
  visit(document.body);
  const found = aim ? all.indexOf(aim) : -1;
  if (found < 0) return false;
  const place = (at: number): [Text, number] => {
    const [node, start] = nodes.findLast(([, begin]) => begin <= at)!;
    let left = at - start;
    let offset = 0;
    for (; offset < node.data.length; offset++) if (bare(node.data[offset]!) && left-- === 0) break;
    return [node, offset];
  };
  const [first, from] = place(found);
  const [last, to] = place(found + aim.length - 1);
  const range = document.createRange();
  range.setStart(first, from);
  range.setEnd(last, to + 1);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}
