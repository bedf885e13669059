using System.IO.Compression;
using System.Text;
using Baogao.Loading.Files;

namespace Baogao.Exchange.Workbooks;

/// <summary>Looks at a file before anything in it is read as a workbook: its size, what it is, and how much it holds once it is unpacked.</summary>
internal static class WorkbookGuard
{
    /// <summary>The largest file that is read. An edition of a thousand figures has a tenth of a megabyte.</summary>
    internal const int MostMegabytes = 32;

    /// <summary>The most that its parts hold together, unpacked.</summary>
    internal const int MostUnpackedMegabytes = 128;

    private const int MostParts = 10_000;
    private const string SaveAs = "Open it in Excel, WPS or LibreOffice and save it as an Excel workbook (.xlsx)";

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>What import reads.</summary>
    internal const string Exported = "an .xlsx file that baogao export wrote";

    /// <summary>The bytes of a file that can be opened as a workbook.</summary>
    /// <param name="path">The file.</param>
    /// <param name="expected">What was expected, for a file that is no workbook.</param>
    /// <exception cref="WorkbookRefusedException">It cannot.</exception>
    public static byte[] Read(string path, string expected = Exported)
    {
        try
        {
            var bytes = PlainFile.ReadBytes(path, MostMegabytes);
            return Fault(path, bytes, expected) is { } fault ? throw new WorkbookRefusedException(path, fault) : bytes;
        }
        catch (FileRefusedException refused)
        {
            throw new WorkbookRefusedException(path, refused.Message, refused);
        }
        catch (InvalidDataException damaged)
        {
            throw new WorkbookRefusedException(path, $"the file is damaged. {SaveAs} again, or take another copy.", damaged);
        }
    }

    private static string? Fault(string path, byte[] bytes, string expected)
    {
        if (bytes.AsSpan().StartsWith(Ole))
        {
            return bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? "the workbook is protected by a password. Save it without one."
                : $"this is a file of Excel 97-2003 (.xls). {SaveAs}.";
        }

        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return bytes.AsSpan(0, Math.Min(bytes.Length, 4096)).Contains((byte)0) ? $"this is no workbook. Expected {expected}."
                : $"this is a text file, such as CSV, under the name of a workbook. Expected {expected}.";
        }

        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return TooMuch(zip) ?? Kind(path, zip, expected);
    }

    // Unpacks each part, since the size that an entry states may be a lie.
    private static string? TooMuch(ZipArchive zip)
    {
        var left = (long)MostUnpackedMegabytes << 20;
        var buffer = new byte[1 << 16];
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int count; (count = part.Read(buffer)) > 0;)
            {
                left -= count;
                if (left < 0)
                {
                    return FormattableString.Invariant($"the workbook holds more than {MostUnpackedMegabytes} MB once it is unpacked, and is not read. Delete sheets, pictures and formats that do not belong to the edition.");
                }
            }
        }

        return zip.Entries.Count > MostParts ? FormattableString.Invariant($"the workbook has more than {MostParts} parts, and is not read.") : null;
    }

    private static string? Kind(string path, ZipArchive zip, string expected)
    {
        if (Text(zip, "mimetype").StartsWith("application/vnd.oasis.opendocument", StringComparison.Ordinal))
        {
            return $"this is a file of OpenDocument (.ods). {SaveAs}.";
        }

        var types = Text(zip, "[Content_Types].xml");
        return types.Contains("sheet.binary", StringComparison.Ordinal) || zip.GetEntry("xl/workbook.bin") is not null ? $"this is a binary workbook (.xlsb). {SaveAs}."
            : types.Contains("macroEnabled", StringComparison.Ordinal) || Path.GetExtension(path).Equals(".xlsm", StringComparison.OrdinalIgnoreCase) || zip.Entries.Any(entry => entry.Name == "vbaProject.bin")
                ? $"the workbook can hold macros (.xlsm). {SaveAs}, which holds none."
            : !types.Contains("spreadsheetml", StringComparison.Ordinal) ? $"this is no workbook. Expected {expected}."
            : null;
    }

    private static string Text(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            return "";
        }

        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
