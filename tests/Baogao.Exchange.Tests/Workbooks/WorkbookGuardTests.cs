using System.IO.Compression;
using System.Text;
using Baogao.Exchange.Workbooks;

namespace Baogao.Exchange.Tests.Workbooks;

/// <summary>Files that are no workbook, or none that is opened.</summary>
public sealed class WorkbookGuardTests : IDisposable
{
    private const string SaveAs = "Open it in Excel, WPS or LibreOffice and save it as an Excel workbook (.xlsx)";

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    private readonly EditedBook book = new();

    public void Dispose() => book.Dispose();

    public static TheoryData<byte[], string> Files => new()
    {
        { "figure,indicator\na,b\n"u8.ToArray(), "this is a text file, such as CSV, under the name of a workbook. Expected an .xlsx file that baogao export wrote." },
        { [1, 2, 0, 3], "this is no workbook. Expected an .xlsx file that baogao export wrote." },
        { [.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "the workbook is protected by a password. Save it without one." },
        { [.. Ole, .. Encoding.Unicode.GetBytes("Workbook")], $"this is a file of Excel 97-2003 (.xls). {SaveAs}." },
        { [.. "PK"u8, 3, 4, 0, 0], $"the file is damaged. {SaveAs} again, or take another copy." },
        { Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), $"this is a file of OpenDocument (.ods). {SaveAs}." },
        { Zip(("word/document.xml", "<a/>")), "this is no workbook. Expected an .xlsx file that baogao export wrote." },
        { Zip(("xl/workbook.bin", "")), $"this is a binary workbook (.xlsb). {SaveAs}." },
        { Zip(("[Content_Types].xml", "spreadsheetml"), ("xl/vbaProject.bin", "")), $"the workbook can hold macros (.xlsm). {SaveAs}, which holds none." },
        { Zip(("[Content_Types].xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")), $"the workbook can hold macros (.xlsm). {SaveAs}, which holds none." },
        { Zip(("a", new string('0', 129 << 20))), "the workbook holds more than 128 MB once it is unpacked, and is not read. Delete sheets, pictures and formats that do not belong to the edition." },
        { Zip(("[Content_Types].xml", "spreadsheetml"), ("xl/workbook.xml", "<a>")), "the file is damaged: a part of it is missing or cannot be read. Open it in Excel, WPS or LibreOffice, which may mend it, and save it again." },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void What_is_no_workbook_is_named(byte[] bytes, string expected)
    {
        File.WriteAllBytes(book.Path, bytes);
        Assert.Equal($"{book.Path}: {expected}", Assert.Throws<WorkbookRefusedException>(book.Read).Message);
    }

    [Fact]
    public void A_large_file_is_not_opened()
    {
        using (var file = new FileStream(book.Path, FileMode.Open))
        {
            file.SetLength(200 << 20);
        }

        Assert.StartsWith($"{book.Path}: ", Assert.Throws<WorkbookRefusedException>(book.Read).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/worksheets/sheet4.xml")]
    [InlineData("docProps/custom.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("[Content_Types].xml")]
    public void A_damaged_part_is_a_damaged_file(string part)
    {
        foreach (var damage in (Func<string, string>[])[text => text[..(text.Length / 2)], _ => "", _ => "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", text => text.Replace("r=\"", "r=\"x", StringComparison.Ordinal)])
        {
            using var other = new EditedBook();
            other.Part(part, damage);
            var failure = Record.Exception(() => other.Read());
            Assert.True(failure is null or WorkbookRefusedException, failure?.ToString());
        }
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
