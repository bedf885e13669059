using System.IO.Compression;
using System.Xml.Linq;
using Baogao.Exchange.Workbooks;
using Baogao.Tests.Loading;

namespace Baogao.Exchange.Tests.Workbooks;

/// <summary>A small edition in a folder and its workbook, whose parts a test changes as other programs would.</summary>
internal sealed class EditedBook : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static byte[]? small;

    private readonly TemporaryFolder folder = new();

    public EditedBook(SmallEdition? edition = null)
    {
        (edition ?? new SmallEdition()).Write(Edition);
        File.WriteAllBytes(Path, edition is null ? small ??= EditionWorkbook.Write(Edition) : EditionWorkbook.Write(Edition));
    }

    /// <summary>The edition's folder.</summary>
    public string Edition => System.IO.Path.Join(folder.Path, "small");

    /// <summary>The workbook.</summary>
    public string Path => System.IO.Path.Join(folder.Path, "book.xlsx");

    public void Dispose() => folder.Dispose();

    /// <summary>What an import would do; the edition and its folder must be as they were.</summary>
    public ImportPlan Read()
    {
        var before = Directory.GetFiles(Edition).Order(StringComparer.Ordinal).Select(file => (file, Convert.ToHexString(File.ReadAllBytes(file)))).ToList();
        var plan = WorkbookImport.Read(Path, Edition, System.IO.Path.Join(folder.Path, ".candidate"));
        Assert.Equal(before, Directory.GetFiles(Edition).Order(StringComparer.Ordinal).Select(file => (file, Convert.ToHexString(File.ReadAllBytes(file)))));
        Assert.Equal(["book.xlsx", "small"], Directory.EnumerateFileSystemEntries(folder.Path).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal));
        return plan;
    }

    /// <summary>The problems of an import, as they are shown.</summary>
    public IReadOnlyList<string> Problems() => [.. Read().Problems.Select(problem => problem.ToString())];

    /// <summary>What a table is to hold after the import; null where it does not change.</summary>
    public string? After(string table) => Read() is var plan && plan.Problems.Count > 0 ? throw new InvalidOperationException(string.Join('\n', plan.Problems))
        : plan.Files.SingleOrDefault(file => System.IO.Path.GetFileName(file.Path) == table + ".csv") is { } changed ? System.Text.Encoding.UTF8.GetString(changed.After) : null;

    /// <summary>Changes a part; one that is not there is empty before.</summary>
    public void Part(string path, Func<string, string> change)
    {
        using var zip = ZipFile.Open(Path, ZipArchiveMode.Update);
        var text = "";
        if (zip.GetEntry(path) is { } entry)
        {
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
        }

        using var writer = new StreamWriter(zip.CreateEntry(path).Open());
        writer.Write(change(text));
    }

    /// <summary>Changes the part of a sheet.</summary>
    public void Sheet(string name, Action<XElement> change)
    {
        var number = 0;
        Part("xl/workbook.xml", text =>
        {
            number = XElement.Parse(text).Element(Main + "sheets")!.Elements().TakeWhile(sheet => sheet.Attribute("name")!.Value != name).Count() + 1;
            return text;
        });
        Part($"xl/worksheets/sheet{number}.xml", text =>
        {
            var sheet = XElement.Parse(text, LoadOptions.PreserveWhitespace);
            change(sheet);
            return sheet.ToString(SaveOptions.DisableFormatting);
        });
    }

    /// <summary>Changes the rows of a sheet.</summary>
    public void Rows(string name, Action<XElement> change) => Sheet(name, sheet => change(sheet.Element(Main + "sheetData")!));

    /// <summary>Sets a cell: <c>&lt;c t="n"&gt;&lt;v&gt;1&lt;/v&gt;&lt;/c&gt;</c> without its name.</summary>
    public void Cell(string sheet, string name, string xml) => Rows(sheet, data =>
    {
        var number = name.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]);
        var row = data.Elements().FirstOrDefault(row => row.Attribute("r")!.Value == number);
        if (row is null)
        {
            data.Add(row = new XElement(Main + "row", new XAttribute("r", number)));
        }

        row.Elements().FirstOrDefault(cell => cell.Attribute("r")!.Value == name)?.Remove();
        var cell = XElement.Parse($"<row xmlns=\"{Main}\">{xml}</row>", LoadOptions.PreserveWhitespace).Elements().Single();
        cell.SetAttributeValue("r", name);
        row.Add(cell);
        row.ReplaceNodes(row.Elements().OrderBy(each => each.Attribute("r")!.Value.Length).ThenBy(each => each.Attribute("r")!.Value, StringComparer.Ordinal));
    });

    /// <summary>Sets a cell to a text.</summary>
    public void Text(string sheet, string name, string text) => Cell(sheet, name, $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>");

    /// <summary>Adds number formats and a style for each; gives the number of the first style.</summary>
    public int Formats(params string[] codes)
    {
        var first = 0;
        Part("xl/styles.xml", text =>
        {
            var styles = XElement.Parse(text);
            styles.AddFirst(new XElement(Main + "numFmts", codes.Select((code, i) => new XElement(Main + "numFmt", new XAttribute("numFmtId", 200 + i), new XAttribute("formatCode", code)))));
            var formats = styles.Element(Main + "cellXfs")!;
            first = formats.Elements().Count();
            formats.Add(codes.Select((_, i) => new XElement(Main + "xf", new XAttribute("numFmtId", 200 + i))));
            return styles.ToString();
        });
        return first;
    }
}
