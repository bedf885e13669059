using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Reading;
using Baogao.Reading.Formats;
using Baogao.Reading.Sections;
using Baogao.Reading.Text;

namespace Baogao.Cli.Verbs;

/// <summary>What <c>baogao new</c> is asked for, beside the name.</summary>
internal sealed record NewRequest
{
    public required Workspace Workspace { get; init; }

    /// <summary>A report, or a folder of reports.</summary>
    public required string From { get; init; }

    public required string? Group { get; init; }

    public required string? Like { get; init; }

    public required int? Year { get; init; }

    public required string? Place { get; init; }

    public required string? Column { get; init; }

    /// <summary>The file of <c>--sections-from</c>.</summary>
    public required string? Corrected { get; init; }

    /// <summary>How a text is to be read.</summary>
    /// <exception cref="UsageException">The table of parts is not there, or lacks a report that it must hold.</exception>
    public ReadingOptions Reading(ReportText text, bool mustBeCorrected)
        => new() { Year = Year, Place = Place, Parts = Corrected is { } table ? Parts(table, text.Name, mustBeCorrected) : null };

    /// <summary>The folder of the edition to follow; null for none.</summary>
    /// <exception cref="UsageException">It is not there.</exception>
    public string? LikeFolder()
    {
        if (Like is null)
        {
            return null;
        }

        var folder = Workspace.Edition(Like);
        var known = string.Join(", ", Workspace.Editions().Select(Path.GetFileName));
        return Directory.Exists(folder) ? Workspace.Relative(folder)
            : throw new UsageException($"--like {Like}: there is no such edition. {Workspace.Show(Workspace.Data)}/ holds {(known.Length > 0 ? known : "none")}.");
    }

    /// <summary>What is said where the table of <c>--sections-from</c> is not there.</summary>
    public static UsageException NoSections(string table) => new($"--sections-from {table}: there is no such file. Make it with: baogao read REPORT --sections > {table}.");

    private static IReadOnlyList<PartPeriod>? Parts(string table, string report, bool mustBeThere)
        => !File.Exists(table) ? throw NoSections(table)
            : PartTable.Read(table, report) is { Count: > 0 } parts ? parts
            : mustBeThere ? throw new UsageException($"--sections-from {table} has no row for the report {report}. Make it with: baogao read --sections.")
            : null;
}
