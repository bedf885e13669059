using System.Text;
using Baogao.Reading.Confirming;

namespace Baogao.Reading.Tests.Confirming;

/// <summary>A copy of a real edition whose rows are drafts, in a folder that is gone when the test is over.</summary>
internal sealed class DraftFolder : IDisposable
{
    private static readonly string[] Tables = ["figures", "rankings", "honours", "milestones", "shortcomings", "projects", "exclusions"];

    /// <summary>Makes all rows drafts of one confidence, or those that are named alone.</summary>
    /// <param name="confidence">How sure the program was.</param>
    /// <param name="ids">The rows that are drafts, as <c>table:key</c>; all where none is named.</param>
    public DraftFolder(string confidence = "0.95", params string[] ids)
    {
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(SharedReports.Root(), "data", "gaohang-2022")).Where(file => System.IO.Path.GetFileName(file) != "accepted.csv"))
        {
            var (table, text) = (System.IO.Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
            File.WriteAllText(this[System.IO.Path.GetFileName(file)], Tables.Contains(table) ? With(table, text, confidence, ids) : text);
        }

        Tidy();
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("baogao-drafts-").FullName;

    public string this[string file] => System.IO.Path.Combine(Path, file);

    public DraftReview Review(string? source = null) => DraftReview.Of(Path, source);

    /// <summary>The open row of an id.</summary>
    public DraftRow Row(string id) => Assert.Single(Review().Rows, row => row.Id == id);

    public void Edit(string file, string from, string to)
    {
        var text = File.ReadAllText(this[file]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(this[file], text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Writes what a confirmation or a sample wants written.</summary>
    public static void Write(params IEnumerable<FileChange> files)
    {
        foreach (var file in files)
        {
            Assert.True(file.IsAsRead());
            File.WriteAllBytes(file.Path, file.After);
        }
    }

    /// <summary>Each file as text, to see that nothing was written.</summary>
    public string All() => string.Concat(Directory.GetFiles(Path).Order(StringComparer.Ordinal).Select(file => file + Encoding.Latin1.GetString(File.ReadAllBytes(file))));

    public void Tidy() => File.WriteAllText(this["datapackage.json"], EditionTidy.Compare(Path).Text);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string With(string table, string csv, string confidence, string[] ids) => string.Concat(csv.TrimEnd('\n').Split('\n').Select((line, i) =>
        i == 0 ? line + ",review,confidence\n" : ids.Length == 0 || ids.Contains($"{table}:{line.Split(',')[0]}") ? $"{line},draft,{confidence}\n" : line + ",,\n"));
}
