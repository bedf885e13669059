using System.Globalization;
using System.Text.Json.Nodes;
using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Inputs;
using Baogao.Notebooks.Execution.Packages;
using Baogao.Notebooks.Execution.Parameters;

namespace Baogao.Notebooks.Execution.Freshness;

/// <summary>
/// Tells whether executed notebooks still are what a run of their sources would give: the same code, parameters, the tables that they read row by row, imported files,
/// library, engine and runtime. What a cell reads by itself (a file it opens, the network, the clock) is not known. One check reads each edition and file once.
/// </summary>
/// <param name="folders">The workspace, and the edition that is asked for: the folders of which a record may name files.</param>
public sealed class FreshnessCheck(params IReadOnlyList<string> folders)
{
    private const string Outside = "lies outside the workspace, so it was not opened";

    private readonly RecordedPaths paths = new(folders);
    private readonly Dictionary<string, EditionSnapshot> editions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> loadable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> files = new(StringComparer.Ordinal);

    /// <summary>Where restored packages are kept, as <see cref="SessionOptions.PackageCache"/>; the SDK's own folder unless set.</summary>
    public string? PackageCache { get; init; }

    /// <summary>Whether a path that a record names may be opened: one of the given folders, of NuGet's packages or of the runtime.</summary>
    /// <param name="path">A full path.</param>
    public bool MayOpen(string path) => paths.MayOpen(path);

    /// <summary>The packages that an executed notebook was made with, such as <c>Deedle 8.1.0</c>; none where it says nothing of its run.</summary>
    public static IReadOnlyList<string> PackagesOf(NotebookDocument executed)
        => RunRecordJson.Read(executed) is { } record ? [.. record.Packages.Values.SelectMany(restore => restore.Packages).Select(package => package.ToString()).Distinct().Order(StringComparer.Ordinal)] : [];

    /// <summary>Why the executed notebook is stale; empty where it is fresh.</summary>
    /// <param name="source">The notebook as it would be run.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="parameters">The values that would be injected.</param>
    /// <param name="executed">The executed notebook, or null where there is none.</param>
    /// <exception cref="ParameterException">A value was given to a parameter that does not exist or cannot take it.</exception>
    public IReadOnlyList<StaleReason> Reasons(NotebookDocument source, string folder, IReadOnlyDictionary<string, JsonNode?> parameters, NotebookDocument? executed)
    {
        var now = NotebookParameters.Inject(source, parameters);
        if (executed is null)
        {
            return [new StaleReason(null, "never run")];
        }

        if (RunRecordJson.Read(executed) is not { } record)
        {
            return [new StaleReason(null, "the executed notebook says nothing of its run")];
        }

        return
        [
            .. Ending(record), .. Code(record, now), .. Parameters(record, now), .. Editions(record, folder), .. Searches(record, folder), .. Files(record, folder), .. Packages(record), .. Program(record), .. Outputs(record, executed),
        ];
    }

    /// <summary>
    /// The notebook as it is now with the outputs and the record of a run that is still fresh: new prose, tags and metadata appear, and no code is run.
    /// </summary>
    /// <param name="source">The notebook as it would be run.</param>
    /// <param name="parameters">The values that would be injected.</param>
    /// <param name="executed">The executed notebook, for which <see cref="Reasons"/> found nothing.</param>
    public static NotebookDocument Renew(NotebookDocument source, IReadOnlyDictionary<string, JsonNode?> parameters, NotebookDocument executed)
    {
        var renewed = NotebookParameters.Inject(source, parameters);
        foreach (var (cell, ran) in CodeHashes.Cells(renewed).Zip(CodeHashes.Cells(executed)))
        {
            cell.TakeRun(ran);
        }

        RunRecordJson.Write(renewed, RunRecordJson.Read(executed));
        return renewed;
    }

    /// <summary>
    /// The editions that an executed notebook was made from, as they were when it read them: those of which it read a table. One that was loaded among others and not looked into
    /// is none of them. None where it says nothing of its run.
    /// </summary>
    /// <param name="executed">The executed notebook.</param>
    /// <param name="folder">The folder of its source.</param>
    public static IReadOnlyList<EditionSnapshot> EditionsOf(NotebookDocument executed, string folder)
        => RunRecordJson.Read(executed) is { } record ? [.. record.Editions.Where(edition => edition.Value.HasReadTable).Select(edition => new EditionSnapshot(RecordedPaths.FullPath(edition.Key, folder), edition.Value.Files))] : [];

    /// <summary>What an executed notebook has read of each edition that it loaded; none where it says nothing of its run.</summary>
    /// <param name="executed">The executed notebook.</param>
    /// <param name="folder">The folder of its source.</param>
    public static IReadOnlyList<EditionReading> ReadsOf(NotebookDocument executed, string folder)
    {
        return RunRecordJson.Read(executed) is { } record ? [.. record.Editions.OrderBy(edition => edition.Key, StringComparer.Ordinal).Select(Reading)] : [];

        EditionReading Reading(KeyValuePair<string, EditionRecord> edition)
        {
            var tables = Tables(edition.Value.Read);
            return new EditionReading(RecordedPaths.FullPath(edition.Key, folder), tables, tables.Count == Tables(edition.Value.Files.Keys).Count);
        }

        static List<string> Tables(IEnumerable<string> files)
            => [.. files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
    }

    /// <summary>A short text that is the same where the texts and the program are: what is made of executed notebooks can be known by it.</summary>
    public static string Key(IEnumerable<string> texts)
        => ContentHash.Of(string.Join('\n', texts.Concat(ProgramIdentity.Builds.Select(build => $"{build.Key} {build.Value}"))));

    private static IEnumerable<StaleReason> Ending(RunRecord record) => record.Unfinished is null ? [] : [Say($"the last run {record.Unfinished}")];

    private static IEnumerable<StaleReason> Code(RunRecord record, NotebookDocument now)
    {
        // A cell is named by the number that it shows, which counts the injected parameters.
        var cells = CodeHashes.Of(now).Select((hash, i) => (Hash: hash, Number: i + 1)).Where(cell => cell.Hash != CodeHashes.Injected).ToList();
        var then = record.Cells.Where(hash => hash != CodeHashes.Injected).ToList();
        if (cells.Count != then.Count)
        {
            return [Say($"code: {then.Count} cells then, {cells.Count} now")];
        }

        var changed = cells.Where((cell, i) => cell.Hash != then[i]).Select(cell => cell.Number.ToString(CultureInfo.InvariantCulture)).ToList();
        return changed.Count == 0 ? [] : [Say($"code: {(changed.Count == 1 ? "cell" : "cells")} {string.Join(", ", changed)} changed")];
    }

    private static List<StaleReason> Parameters(RunRecord record, NotebookDocument now)
    {
        var values = NotebookParameters.InjectedValues(now);
        var changed = values.Keys.Union(record.Parameters.Keys).Order(StringComparer.Ordinal)
            .Select(name => (Name: name, Then: record.Parameters.GetValueOrDefault(name), Now: values.GetValueOrDefault(name)))
            .Where(value => value.Then != value.Now)
            .Select(value => Say($"parameter {value.Name}: {value.Then ?? "its default"} then, {value.Now ?? "its default"} now")).ToList();
        var moved = values.Count > 0 && IndexOfInjected(CodeHashes.Of(now)) != IndexOfInjected(record.Cells);
        return changed.Count == 0 && moved ? [Say($"the cell tagged parameters moved")] : changed;
    }

    private static int IndexOfInjected(IReadOnlyList<string> cells) => cells.Append(CodeHashes.Injected).TakeWhile(hash => hash != CodeHashes.Injected).Count();

    private IEnumerable<StaleReason> Editions(RunRecord record, string folder)
        => record.Editions.SelectMany(edition => Edition(RecordedPaths.FullPath(edition.Key, folder), edition.Value));

    // An edition that is gone is among those that were read. The neighbours of an edition that lies elsewhere are not looked at.
    private IEnumerable<StaleReason> Searches(RunRecord record, string folder)
        => from search in record.Searches ?? []
           let directory = RecordedPaths.FullPath(search.Directory, folder)
           where paths.MayOpen(directory)
           from added in EditionSearch.In(directory, search.Places, search.Year).Found.Except(search.Found)
           select new StaleReason(Path.Combine(directory, added), search.Year is { } year ? FormattableString.Invariant($"was not there, and is an edition for {year} that the notebook looks for") : "was not there, and the notebook looks at all editions");

    // A file that was not read changes no output, unless it has an error: then the edition can no longer be loaded.
    private List<StaleReason> Edition(string directory, EditionRecord record)
    {
        if (!paths.MayOpen(directory))
        {
            return [new StaleReason(directory, Outside)];
        }

        var then = new EditionSnapshot(directory, record.Files) { Undeclared = record.Undeclared ?? [] };
        var differences = Now(then).DifferencesFrom(then);
        var reasons = differences.Where(difference => Matters(record, difference.File))
            .Select(difference => new StaleReason(Path.Combine(directory, difference.File), difference.Text)).ToList();
        if (reasons.Count == 0 && differences.Count > 0 && !CanBeLoaded(directory))
        {
            reasons.Add(new StaleReason(directory, "has errors now and cannot be loaded; baogao check lists them"));
        }

        return reasons;
    }

    // A file that was not among those of the edition matters where the cells were told of such files, or that there is no edition at all.
    private static bool Matters(EditionRecord record, string file)
        => record.Files.ContainsKey(file) ? record.Read.Contains(file) : record.Undeclared is not null || record.Files.Count == 0;

    private bool CanBeLoaded(string directory)
        => loadable.TryGetValue(directory, out var known) ? known : loadable[directory] = ReportReader.Read(directory).Report is not null;

    private EditionSnapshot Now(EditionSnapshot then)
    {
        var key = $"{then.Directory}\n{string.Join('\n', then.Files.Keys)}";
        return editions.TryGetValue(key, out var now) ? now : editions[key] = EditionSnapshot.ReadLike(then);
    }

    private IEnumerable<StaleReason> Files(RunRecord record, string folder)
    {
        foreach (var (relative, then) in record.Files)
        {
            var path = RecordedPaths.FullPath(relative, folder);
            if (!paths.MayOpen(path))
            {
                yield return new StaleReason(path, Outside);
                continue;
            }

            var now = files.TryGetValue(path, out var known) ? known : files[path] = FileHash.Of(path);
            if (now != then)
            {
                yield return new StaleReason(path, now is null ? "is not there" : then is null ? "was not there" : "changed");
            }
        }
    }

    private IEnumerable<StaleReason> Packages(RunRecord record)
        => from restore in record.Packages
           where restore.Key.All(char.IsAsciiHexDigit)
           from difference in restore.Value.Differences(PackageRestore.Kept(restore.Key, PackageCache)?.Hashed())
           select new StaleReason(null, difference);

    private static IEnumerable<StaleReason> Program(RunRecord record)
    {
        var builds = ProgramIdentity.Builds;
        var changed = builds.Keys.Union(record.Program.Keys).Order(StringComparer.Ordinal)
            .Where(name => builds.GetValueOrDefault(name) != record.Program.GetValueOrDefault(name)).ToList();
        if (changed.Count > 0)
        {
            yield return Say($"program: another build of {string.Join(", ", changed)}");
        }

        if (record.Runtime != ProgramIdentity.Runtime)
        {
            yield return Say($"runtime: {record.Runtime} then, {ProgramIdentity.Runtime} now");
        }
    }

    private static IEnumerable<StaleReason> Outputs(RunRecord record, NotebookDocument executed)
        => record.Outputs == RunRecord.HashOfOutputs(executed) ? [] : [Say($"the outputs were changed after the run")];

    private static StaleReason Say(FormattableString text) => new(null, FormattableString.Invariant(text));
}
