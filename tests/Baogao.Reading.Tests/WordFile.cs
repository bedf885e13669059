using System.IO.Compression;

namespace Baogao.Reading.Tests;

/// <summary>A small Word document with automatic numbers, tracked changes, a table and a text box.</summary>
internal static class WordFile
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    internal static void Write(string path, string prologue = "")
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>");
        Add(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add(archive, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"numbering.xml\"/></Relationships>");
        Add(archive, "word/numbering.xml", $"<w:numbering {Namespace}><w:abstractNum w:abstractNumId=\"0\">{Level(0, "%1、")}{Level(1, "（%2）")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        Add(archive, "word/document.xml", $"{prologue}<w:document {Namespace}><w:body>{Numbered(0, Run("工作回顾"))}{Numbered(1, Run("产业"))}<w:p>{Run("新增企业")}<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>7</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">{Run("9")}</w:ins>{Run("家。")}</w:p>{Numbered(0, Run("工作安排"))}<w:tbl><w:tr><w:tc><w:p>{Run("表中3项")}</w:p></w:tc></w:tr></w:tbl><w:p>{Run("框外5处")}<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>{Run("框中4个")}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p><w:p><w:moveFrom w:id=\"3\" w:author=\"a\">{Run("旧处6")}</w:moveFrom><w:moveTo w:id=\"4\" w:author=\"a\">{Run("新处6条")}</w:moveTo></w:p></w:body></w:document>");
    }

    private static string Level(int level, string text) => $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Numbered(int level, string run) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{run}</w:p>";

    private static string Run(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
