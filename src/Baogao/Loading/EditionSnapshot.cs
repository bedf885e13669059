using System.Collections.Immutable;
using Baogao.Languages;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;

namespace Baogao.Loading;

/// <summary>What happened to a file of an edition.</summary>
/// <param name="File">Its name: <c>figures.csv</c>.</param>
/// <param name="Text">What happened: <c>1 row changed (tax_2022)</c>.</param>
public sealed record FileDifference(string File, string Text);

/// <summary>
/// What the files of an edition held, as hashes: enough to say later which rows changed. Line ends, a byte order mark and quotation marks that CSV
/// does not need make no difference.
/// </summary>
/// <param name="Directory">The edition's folder, as a full path.</param>
/// <param name="Files">Each file that is read of an edition, by name; null for one that is not there or cannot be read. Empty where there is no edition.</param>
public sealed record EditionSnapshot(string Directory, IReadOnlyDictionary<string, FileSnapshot?> Files)
{
    /// <summary>The names of CSV files that lie in the folder and are not read, in their order: a problem of the edition tells of each.</summary>
    public IReadOnlyList<string> Undeclared { get; init; } = [];

    /// <summary>One hash of all its files: two editions that say the same have the same.</summary>
    public string Hash => ContentHash.Of(string.Join('\n', Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {file.Value?.Content}")));

    /// <summary>Reads the files that an earlier snapshot names, as they are now. Never throws: what cannot be read is null.</summary>
    public static EditionSnapshot ReadLike(EditionSnapshot earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var folder = new EditionFolder(earlier.Directory, new ProblemList());
        // Where there was no edition, one that came later has at least its package.
        var names = earlier.Files.Keys.DefaultIfEmpty(PackageFile);
        return Of(earlier.Directory, folder, [.. names.Select(name => KeyValuePair.Create(name, folder.Read(name, ProblemCode.TableFileMissing, Sentence.Of<IFileProblemTexts>(texts => texts.TableFileMissing()))))]);
    }

    /// <summary>How this edition differs from an earlier one, file by file in the order of their names, those that are not declared last. Empty where they are the same.</summary>
    public IReadOnlyList<FileDifference> DifferencesFrom(EditionSnapshot earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return
        [
            .. from name in Files.Keys.Union(earlier.Files.Keys).Order(StringComparer.Ordinal)
               let difference = FileSnapshot.Difference(earlier.Files.GetValueOrDefault(name), Files.GetValueOrDefault(name))
               where difference is not null
               select new FileDifference(name, difference),
            .. Undeclared.Except(earlier.Undeclared).Select(name => new FileDifference(name, "was not there, and is not declared")),
            .. earlier.Undeclared.Except(Undeclared).Except(Files.Keys).Select(name => new FileDifference(name, "is not there")),
        ];
    }

    internal static EditionSnapshot Of(string directory, EditionFolder folder, IReadOnlyCollection<KeyValuePair<string, TextFile?>> files) => new(
        // A name that no folder can have is refused with a problem by the reader, not here.
        directory.Length == 0 || directory.Contains('\0', StringComparison.Ordinal) ? directory : Path.GetFullPath(directory),
        files.ToImmutableSortedDictionary(file => file.Key, file => file.Value is { } text ? FileSnapshot.Of(file.Key, text.Text) : null, StringComparer.Ordinal))
    {
        Undeclared = [.. folder.CsvFiles().Except(files.Select(file => file.Key))],
    };

    private const string PackageFile = Loading.Package.PackageReader.FileName;
}
