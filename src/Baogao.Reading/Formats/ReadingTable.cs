using System.Globalization;

namespace Baogao.Reading.Formats;

/// <summary>Readings as rows of text, with the columns of the data dictionary.</summary>
public static class ReadingTable
{
    /// <summary>The columns, in their order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "report", "position", "number", "class", "value", "value_high", "unit", "comparator", "measure", "kind", "period", "indicator", "subject", "catalogue", "wording", "tail", "section", "quote",
        "confidence", "confidence_class", "confidence_value", "confidence_measure", "confidence_kind", "confidence_period", "confidence_indicator", "reason",
    ];

    /// <summary>One reading as cells, in the order of <see cref="Columns"/>.</summary>
    public static IReadOnlyList<string> Cells(Reading reading) =>
    [
        reading.Report, Number(reading.Position), reading.Number, reading.Class.Token(), Number(reading.Value), Number(reading.ValueHigh), reading.Unit,
        Code(reading.Comparator), Code(reading.Measure), Code(reading.Kind), reading.Period, reading.Indicator, reading.Subject, reading.Catalogue, reading.Wording, reading.Tail, reading.Section, reading.Quote,
        Number(reading.Confidence.Least), Number(reading.Confidence.Class), Number(reading.Confidence.Value), Number(reading.Confidence.Measure),
        Number(reading.Confidence.Kind), Number(reading.Confidence.Period), Number(reading.Confidence.Indicator), reading.Reason,
    ];

    private static string Code<T>(T? value)
        where T : struct, Enum
        => value?.Token() ?? "";

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
