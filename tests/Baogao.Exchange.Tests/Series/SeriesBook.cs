using System.IO.Compression;
using System.Text;
using Baogao.Exchange.Series;
using Baogao.Exchange.Workbooks;
using Baogao.Tests.Loading;

namespace Baogao.Exchange.Tests.Series;

/// <summary>A small edition in a folder and a table beside it that is imported into its series.</summary>
internal sealed class SeriesBook : IDisposable
{
    /// <summary>What the tests' tables do not say.</summary>
    public static readonly SeriesOptions Said = new() { Geography = "Shanghai", Source = "yearbook", KindOfSource = "press" };

    private const string Header = "indicator,geography,period,measure,value,unit,kind_of_source,source,note\n";

    private readonly TemporaryFolder folder = new();

    public SeriesBook(SmallEdition? edition = null) => (edition ?? new SmallEdition()).Write(Edition);

    public string Edition => Path.Join(folder.Path, "small");

    public void Dispose() => folder.Dispose();

    /// <summary>What an import of a text would do; the edition must be as it was.</summary>
    public SeriesPlan Read(string text, SeriesOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), "table.csv", options);

    public SeriesPlan Read(byte[] bytes, string name, SeriesOptions? options = null)
    {
        var path = Path.Join(folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return ReadFile(path, options);
    }

    private SeriesPlan ReadFile(string path, SeriesOptions? options)
    {
        var before = Files();
        var plan = SeriesImport.Read(path, Edition, Path.Join(folder.Path, ".candidate"), options ?? Said);
        Assert.Equal(before, Files());
        Assert.False(Directory.Exists(Path.Join(folder.Path, ".candidate")));
        return plan;
    }

    public IReadOnlyList<string> Problems(string text, SeriesOptions? options = null) => [.. Read(text, options).Import.Problems.Select(problem => problem.ToString())];

    /// <summary>Why a file is not read at all, without its path.</summary>
    public string Refused(byte[] bytes, string name = "table.csv", SeriesOptions? options = null)
        => Assert.Throws<WorkbookRefusedException>(() => Read(bytes, name, options)).Message[(folder.Path.Length + name.Length + 3)..];

    /// <summary>Why a file of a size is not read.</summary>
    public string RefusedSize(long size)
    {
        var path = Path.Join(folder.Path, "large.csv");
        using (var file = File.Create(path))
        {
            file.SetLength(size);
        }

        return Assert.Throws<WorkbookRefusedException>(() => ReadFile(path, Said)).Message[(path.Length + 2)..];
    }

    /// <summary>The rows that are added, as they are written, without those that were there.</summary>
    public IReadOnlyList<string> Added(SeriesPlan plan)
    {
        Assert.Equal([], plan.Import.Problems.Select(problem => problem.ToString()));
        var before = File.Exists(Path.Join(Edition, "series.csv")) ? File.ReadAllLines(Path.Join(Edition, "series.csv")) : [Header.TrimEnd()];
        return [.. After(plan).TrimEnd().Split('\n').Except(before)];
    }

    /// <summary>What <c>series.csv</c> is to hold.</summary>
    public static string After(SeriesPlan plan) => Encoding.UTF8.GetString(plan.Import.Files.Single(file => Path.GetFileName(file.Path) == "series.csv").After);

    /// <summary>A workbook of one sheet. Each cell is the XML of its content: <c>t="n"&gt;&lt;v&gt;1&lt;/v&gt;</c>; one that does not hold &lt; is a text.</summary>
    public static byte[] Workbook(string[][] rows, string rest = "", params string[] formats)
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Type}.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}.styles+xml\"/></Types>");
            Add("_rels/.rels", $"<Relationships {Package}><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Office}\"><sheets><sheet name=\"数据\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships {Package}><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add("xl/styles.xml", $"<styleSheet {Main}><numFmts>{string.Concat(formats.Select((code, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{code}\"/>"))}</numFmts><cellXfs><xf numFmtId=\"0\"/>{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>"))}</cellXfs></styleSheet>");
            Add("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData>{string.Concat(rows.Select((row, i) => $"<row r=\"{i + 1}\">{string.Concat(row.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{i + 1}")))}</row>"))}</sheetData>{rest}</worksheet>");

            void Add(string path, string text)
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private static string Cell(string cell, string name)
        => cell.Length == 0 ? "" : cell.Contains('<', StringComparison.Ordinal) ? $"<c r=\"{name}\" {cell}</c>" : $"<c r=\"{name}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>";

    private List<(string, string)> Files() => [.. Directory.GetFiles(Edition).Order(StringComparer.Ordinal).Select(file => (file, Convert.ToHexString(File.ReadAllBytes(file))))];
}
