namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string ChartSheet() => "Data";

    public string WholeNameHead() => "Full name";

    public string LabelHead() => "Label";

    public string BelowHead() => "Range below the value";

    public string AboveHead() => "Range above the value";

    public string BaselineHead() => "Baseline";

    public string AgainstHead() => "Measured against";

    public string StemHead() => "Missing up to the baseline";

    public string RowHead() => "Row";

    public string AxisStartHead() => "Start of the axis";

    public string MonthPlaceHead() => "Months from the start";

    public string ChartAxis() => "Axis";

    public string DateLine() => "Line at a date";

    public string UnnamedRest() => "Rest, not itemised";
}
