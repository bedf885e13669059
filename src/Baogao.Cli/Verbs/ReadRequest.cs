using Baogao.Loading.Files;
using Baogao.Reading;
using Baogao.Reading.Batches;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;
using Baogao.Reading.Text;

namespace Baogao.Cli.Verbs;

/// <summary>How <c>baogao read</c> is to read each report, and which rows it is to give.</summary>
internal sealed record ReadRequest
{
    public required ReadFormat Format { get; init; }

    public required int? Year { get; init; }

    public required string? Place { get; init; }

    /// <summary>The file of <c>--sections-from</c>.</summary>
    public required string? Corrected { get; init; }

    public required Func<Reading.Reading, bool> Takes { get; init; }

    /// <summary>What the user asked of the rows, as a text.</summary>
    public required string Filter { get; init; }

    /// <summary>Reads a report. To be called on any thread.</summary>
    /// <exception cref="ReportFileException">The table of parts is not as it should be.</exception>
    public ReadReport Read(ReportText text)
    {
        var reading = ReportTextReader.Read(text, new ReadingOptions { Year = Year, Place = Place, Parts = Corrected is { } table && PartTable.Read(table, text.Name) is { Count: > 0 } parts ? parts : null });
        List<Reading.Reading> taken = Format.Sections ? [] : [.. reading.Readings.Where(Takes)];
        return new ReadReport(reading, Format.Rows(reading, taken), taken.Count, taken.Count(one => one.Confidence.Least >= ReadingConfidence.Sure));
    }

    /// <summary>Changes with the build of the reader and with every option that a result depends on.</summary>
    public string Identity()
    {
        var parts = Corrected is null ? "" : ContentHash.Of(ReportFiles.Bytes(Corrected));
        return string.Join('\n', [ReaderBuild.Id, Format.Name, Format.Sections ? "sections" : "", FormattableString.Invariant($"{Year}"), Place ?? "", parts, Filter]);
    }
}
