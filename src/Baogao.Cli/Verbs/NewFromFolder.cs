using System.Diagnostics;
using System.Globalization;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Notebooks.Documents;
using Baogao.Reading.Batches;
using Baogao.Reading.Drafting;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao new --from FOLDER</c>: an edition of each report of a folder, side by side, with a line each. An edition is written whole or not at all.</summary>
internal sealed class NewFromFolder(NewRequest request, string? like)
{
    /// <summary>Makes the editions.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">The options do not go with a folder, or a file's name cannot be that of an edition; nothing is made.</exception>
    public static int Run(NewRequest request, int jobs, CancellationToken stop)
    {
        if (request.Column is not null)
        {
            throw new UsageException($"--column goes with a .csv file, and {request.From} is a folder.");
        }

        var files = ReadFiles.Of([request.From], withTables: false, out var isWhole);
        if (files.Count == 0)
        {
            return ExitCodes.BadData;
        }

        if (request is { Year: not null, Place: not null } && files.Count > 1)
        {
            throw new UsageException(FormattableString.Invariant($"--year and --place together would make all {files.Count} reports those of one place and year. Leave one of them out."));
        }

        var editions = NewNames.Of(request.Workspace, request.Group, files);
        try
        {
            var like = request.LikeFolder();
            if (like is not null)
            {
                EditionDrafter.CheckLike(like);
            }

            return new NewFromFolder(request, like).Make(editions, jobs, stop) && isWhole ? ExitCodes.Success : ExitCodes.BadData;
        }
        catch (DraftException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return ExitCodes.BadData;
        }
        catch (CannotWriteException problem)
        {
            Console.Error.WriteLine($"Cannot write {Workspace.Show(problem.Path)}: {problem.Message}. The editions that were made are whole. Mend that and give the same command again: it goes on where it was.");
            return ExitCodes.CannotWrite;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped. The editions that were made are whole. The same command goes on where it was.");
            return ExitCodes.Stopped;
        }
    }

    private bool Make(IReadOnlyList<NewEdition> editions, int jobs, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var (same, made, there, failed, figures, excluded, unsure) = (new SamePlaces(), 0, 0, 0, 0, 0, 0);
        foreach (var (edition, draft, place, year, problem, elapsed) in SideBySide.Run(editions, jobs, Make, stop))
        {
            if (draft is null)
            {
                (there, failed) = edition.IsThere ? (there + 1, failed) : (there, failed + 1);
                (edition.IsThere ? Console.Out : Console.Error).WriteLine(edition.IsThere ? $"{Workspace.Show(edition.Folder)}: there" : Visible.Line(problem));
                continue;
            }

            var counts = (Figures: Rows(draft, "figures"), Excluded: Rows(draft, "exclusions"));
            (made, figures, excluded, unsure) = (made + 1, figures + counts.Figures, excluded + counts.Excluded, unsure + draft.Unsure);
            same.Note(edition.Name, place, year);
            Console.WriteLine(Visible.Line($"{Workspace.Show(edition.Folder)}: {BatchWords.Of(place, year)}, {Counts(counts.Figures, counts.Excluded, draft.Unsure)}, {BatchWords.Seconds(elapsed)}"));
        }

        same.Say();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{BatchWords.Reports(editions.Count)}: {made} made, {there} there, {failed} not made; {Counts(figures, excluded, unsure)}; {BatchWords.Seconds(watch.Elapsed)}."));
        if (made > 0)
        {
            Console.WriteLine("No row is confirmed yet. For each: baogao check EDITION --source REPORT, then baogao confirm EDITION --source REPORT");
        }

        return failed == 0;
    }

    private (NewEdition Edition, DraftCounts? Draft, string Place, int Year, string Problem, TimeSpan Elapsed) Make(NewEdition edition)
    {
        var watch = Stopwatch.StartNew();
        if (edition.IsThere)
        {
            return (edition, null, "", 0, "", watch.Elapsed);
        }

        try
        {
            var text = ReportFiles.Read(edition.File, ReportFiles.Bytes(edition.File));
            var reading = ReportTextReader.Read(text, request.Reading(text, mustBeCorrected: false));
            var draft = EditionDrafter.Draft(text, reading, new DraftOptions(edition.Name, Path.GetFileName(edition.File), DateTimeOffset.UtcNow) { Like = like });
            NewEditionFolder.Write(edition.Folder, draft.Files);
            return (edition, draft.Counts, reading.Place.Name, reading.Calendar.PlanYear, "", watch.Elapsed);
        }
        catch (ReportFileException problem)
        {
            return (edition, null, "", 0, problem.Message, watch.Elapsed);
        }
        catch (DraftException problem)
        {
            return (edition, null, "", 0, $"{edition.File}: no edition is made of it. {problem.Message}", watch.Elapsed);
        }
    }

    private static int Rows(DraftCounts counts, string table) => counts.Rows.GetValueOrDefault(table);

    private static string Counts(int figures, int excluded, int unsure) => string.Create(CultureInfo.InvariantCulture, $"{figures} figures, {excluded} excluded, {unsure} drafts to look at");
}
