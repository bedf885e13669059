using System.Globalization;
using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// Tells whether executed notebooks still are what a run of their sources would give: the same code, parameters, editions row by row, imported files,
/// library, engine and runtime. What a cell reads by itself (a file it opens, the network, the clock) is not known. One check reads each edition and file once.
/// </summary>
public sealed class FreshnessCheck
{
    private readonly Dictionary<string, EditionSnapshot> editions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> files = new(StringComparer.Ordinal);

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
            .. Ending(record), .. Code(record, now), .. Parameters(record, now), .. Editions(record, folder), .. Files(record, folder), .. Program(record), .. Outputs(record, executed),
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

    /// <summary>The editions that an executed notebook was made from, as they were when it read them; none where it says nothing of its run.</summary>
    /// <param name="executed">The executed notebook.</param>
    /// <param name="folder">The folder of its source.</param>
    public static IReadOnlyList<EditionSnapshot> EditionsOf(NotebookDocument executed, string folder)
        => RunRecordJson.Read(executed) is { } record ? [.. record.Editions.Select(edition => new EditionSnapshot(Path.GetFullPath(edition.Key, folder), edition.Value))] : [];

    /// <summary>A short text that is the same where the texts and the program are: what is made of executed notebooks can be known by it.</summary>
    public static string Key(IEnumerable<string> texts)
        => ContentHash.Of(string.Join('\n', texts.Concat(ProgramIdentity.Builds.Select(build => $"{build.Key} {build.Value}"))));

    private static IEnumerable<StaleReason> Ending(RunRecord record) => record.Status switch
    {
        CellStatus.Succeeded => [],
        CellStatus.TimedOut => [Say($"the last run ran out of time in cell {record.FailedCell}")],
        CellStatus.Stopped => [Say($"the last run was stopped at cell {record.FailedCell}")],
        _ => [Say($"the last run failed in cell {record.FailedCell}")],
    };

    private static IEnumerable<StaleReason> Code(RunRecord record, NotebookDocument now)
    {
        var cells = CodeHashes.Of(now);
        if (cells.Count != record.Cells.Count)
        {
            return [Say($"code: {record.Cells.Count} cells then, {cells.Count} now")];
        }

        // The number that the cell shows counts the injected parameters.
        var shift = RunRecord.IndexOfInjected(now);
        var changed = cells.Select((hash, i) => (Hash: hash, Then: record.Cells[i], Number: i + 1)).Where(cell => cell.Hash != cell.Then)
            .Select(cell => (cell.Number + (cell.Number >= shift ? 1 : 0)).ToString(CultureInfo.InvariantCulture)).ToList();
        return changed.Count == 0 ? [] : [Say($"code: {(changed.Count == 1 ? "cell" : "cells")} {string.Join(", ", changed)} changed")];
    }

    private static List<StaleReason> Parameters(RunRecord record, NotebookDocument now)
    {
        var values = NotebookParameters.InjectedValues(now);
        var changed = values.Keys.Union(record.Parameters.Keys).Order(StringComparer.Ordinal)
            .Select(name => (Name: name, Then: record.Parameters.GetValueOrDefault(name), Now: values.GetValueOrDefault(name)))
            .Where(value => value.Then != value.Now)
            .Select(value => Say($"parameter {value.Name}: {value.Then ?? "its default"} then, {value.Now ?? "its default"} now")).ToList();
        return changed.Count > 0 || record.ParametersAt == RunRecord.IndexOfInjected(now) ? changed : [Say($"the cell tagged parameters moved")];
    }

    private IEnumerable<StaleReason> Editions(RunRecord record, string folder)
        => from edition in record.Editions
           let then = new EditionSnapshot(Path.GetFullPath(edition.Key, folder), edition.Value)
           from difference in Now(then).DifferencesFrom(then)
           select new StaleReason(Path.Combine(then.Directory, difference.File), difference.Text);

    private EditionSnapshot Now(EditionSnapshot then)
    {
        var key = $"{then.Directory}\n{string.Join('\n', then.Files.Keys)}";
        return editions.TryGetValue(key, out var now) ? now : editions[key] = EditionSnapshot.ReadLike(then);
    }

    private IEnumerable<StaleReason> Files(RunRecord record, string folder)
    {
        foreach (var (relative, then) in record.Files)
        {
            var path = Path.GetFullPath(relative, folder);
            var now = files.TryGetValue(path, out var known) ? known : files[path] = FileHash.Of(path);
            if (now != then)
            {
                yield return new StaleReason(path, now is null ? "is not there" : then is null ? "was not there" : path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? "another build" : "changed");
            }
        }
    }

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
