const CONTENT = 'BT /F1 18 Tf 20 200 Td (Ana Silva, ana@ridge.example) Tj ET';

/** A PDF of one page with a name and an address on it; its table of contents is left for the viewer to find. */
export const ONE_PAGE_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>endobj
4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
5 0 obj<</Length ${CONTENT.length}>>stream
${CONTENT}
endstream endobj
trailer<</Size 6/Root 1 0 R>>
startxref
0
%%EOF`;
