import { palette } from './palette.ts'

/** Id of the style of every table in a report; the user can restyle all of them at once by changing it in Word. */
export const tableStyleId = 'ReportTable'

const rule = `w:val="single" w:sz="4" w:space="0" w:color="${palette.rule}"`
const edge = `w:val="single" w:sz="8" w:space="0" w:color="${palette.dark}"`

/**
 * Styles that docx has no options for, as XML: the table style, and the character style its own styles refer to but lack.
 *
 * It takes them as «external styles», which is safe for styles whose id it does not know itself.
 */
export const extraStylesXml = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>
</w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId}">
<w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>
<w:tblPr>
<w:tblBorders><w:top ${edge}/><w:bottom ${edge}/><w:insideH ${rule}/></w:tblBorders>
<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>
</w:tblPr>
<w:tblStylePr w:type="firstRow">
<w:rPr><w:b/><w:color w:val="${palette.white}"/></w:rPr>
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${palette.dark}"/></w:tcPr>
</w:tblStylePr>
</w:style>
</w:styles>`
