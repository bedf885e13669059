using Baogao.Languages;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;

namespace Baogao.Loading;

/// <summary>Opens the files of an edition: only plain files that lie in its folder itself, of bounded size, in UTF-8.</summary>
internal sealed class EditionFolder(string directory, ProblemList problems)
{
    /// <summary>The most that is read of a table.</summary>
    internal const int MostMegabytes = 16;

    private readonly Dictionary<string, TextFile?> files = new(StringComparer.Ordinal);

    /// <summary>What was asked for so far, by name; null where it could not be read.</summary>
    internal IReadOnlyDictionary<string, TextFile?> Files => files;

    /// <summary>The path of a file as the user would write it.</summary>
    internal string PathOf(string name) => Path.Join(directory, name).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The names of the CSV files that lie in the folder.</summary>
    internal IReadOnlyList<string> CsvFiles()
    {
        try
        {
            return [.. Directory.EnumerateFiles(directory, "*.csv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // There is no such folder, or no folder can have such a name; or one that may be entered and not listed: its declared files can be read all the same.
            return [];
        }
    }

    /// <summary>Reads a file; null where that cannot be done, and why is among the problems. <paramref name="missing"/> says what to do when it is not there.</summary>
    internal TextFile? Read(string name, ProblemCode missingCode, Sentence missing, int mostMegabytes = MostMegabytes)
        => files[name] = Open(name, missingCode, missing, mostMegabytes);

    private TextFile? Open(string name, ProblemCode missingCode, Sentence missing, int mostMegabytes)
    {
        var path = PathOf(name);
        try
        {
            var info = new FileInfo(path);
            if (Path.GetFileName(name) != name || name is "." or "..")
            {
                return Refuse(ProblemCode.FileIsLink, path, Sentence.Of<IFileProblemTexts>(texts => texts.FileElsewhere()));
            }

            if (info.LinkTarget is not null)
            {
                return Refuse(ProblemCode.FileIsLink, path, Sentence.Of<IFileProblemTexts>(texts => texts.FileIsLink()));
            }

            switch (PlainFile.Look(path, mostMegabytes))
            {
                case FileRefusal.Folder:
                    return Refuse(ProblemCode.FileUnreadable, path, Sentence.Of<IFileProblemTexts>(texts => texts.FileIsFolder()));
                case FileRefusal.Missing:
                    return Refuse(missingCode, path, missing);
                case FileRefusal.TooLarge:
                    var megabytes = (int)Math.Min((info.Length + (1 << 20) - 1) >> 20, int.MaxValue);
                    return Refuse(ProblemCode.FileTooLarge, path, Sentence.Of<IFileProblemTexts>(texts => texts.TableTooLarge(megabytes, mostMegabytes)));
                case FileRefusal.Empty:
                    return Refuse(ProblemCode.FileEmpty, path, Sentence.Of<IFileProblemTexts>(texts => texts.FileEmpty()));
                default:
                    return Decode(path, PlainFile.ReadBytes(path, mostMegabytes));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(ProblemCode.FileUnreadable, path, Sentence.Of<IFileProblemTexts>(texts => texts.FileUnreadable()));
        }
    }

    private TextFile? Decode(string path, byte[] bytes)
    {
        if (Utf8.Fault(bytes, isTable: true) is not { } fault)
        {
            return new TextFile(path, Utf8.Text(bytes));
        }

        problems.Add(ProblemCode.FileNotUtf8, path, fault.Line, fault.Column, null, fault.Message);
        return null;
    }

    private TextFile? Refuse(ProblemCode code, string path, Sentence message)
    {
        problems.Add(code, path, 0, 0, null, message);
        return null;
    }
}
