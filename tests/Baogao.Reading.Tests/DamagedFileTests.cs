using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;

namespace Baogao.Reading.Tests;

/// <summary>Files that were cut off or changed on their way: each is read or refused with a reason, and never ends a run over many.</summary>
public sealed class DamagedFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-damaged-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.pdf")]
    [InlineData("a.html")]
    [InlineData("a.txt")]
    public void A_damaged_file_is_read_or_refused(string name)
    {
        var path = Path.Combine(folder.FullName, name);
        Write(path);
        var whole = File.ReadAllBytes(path);
        var random = new Random(11);
        for (var round = 0; round < 150; round++)
        {
            var bytes = round % 3 == 0 ? whole[..random.Next(1, whole.Length)] : (byte[])whole.Clone();
            for (var changes = round % 3 == 0 ? 0 : random.Next(1, 20); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var problem = Record.Exception(() => ReportTextReader.Read(ReportFiles.Read(path, bytes)));
            Assert.True(problem is null or ReportFileException, $"{name}, round {round}: {problem}");
        }
    }

    private static void Write(string path)
    {
        switch (Path.GetExtension(path))
        {
            case ".docx":
                WordFile.Write(path);
                break;
            case ".pdf":
                PdfFile.Write(path, [["一、2025年工作回顾", "工业产值增长8%。"], ["二、2026年工作安排", "新建学位1200个。"]]);
                break;
            default:
                File.WriteAllText(path, "<html><body><p>一、2025年工作回顾</p><p>工业产值增长8%，茶叶出口居全省第三位。</p></body></html>");
                break;
        }
    }
}
