namespace Baogao.Languages;

/// <summary>The words of the sheet behind a native chart.</summary>
internal interface IChartSheetTexts
{
    /// <summary>The name of the sheet.</summary>
    string ChartSheet();

    /// <summary>The head of names that the chart shortens.</summary>
    string WholeNameHead();

    /// <summary>The head of the texts beside the marks.</summary>
    string LabelHead();

    /// <summary>The heads of how far below and above a value the true one may lie.</summary>
    string BelowHead();

    string AboveHead();

    /// <summary>The head of what values are measured against, the same for all of them.</summary>
    string BaselineHead();

    /// <summary>The head of what each value is measured against.</summary>
    string AgainstHead();

    /// <summary>The head of what is missing up to the baseline.</summary>
    string StemHead();

    /// <summary>The head of the height at which a row is drawn.</summary>
    string RowHead();

    /// <summary>The head of the place at which the names of an axis are drawn.</summary>
    string AxisStartHead();

    /// <summary>The head of places on an axis of months, in months from its start.</summary>
    string MonthPlaceHead();

    /// <summary>The name of what is drawn in place of an axis.</summary>
    string ChartAxis();

    /// <summary>The name of a line that marks a date.</summary>
    string DateLine();

    /// <summary>What of a whole no part is named of.</summary>
    string UnnamedRest();
}
