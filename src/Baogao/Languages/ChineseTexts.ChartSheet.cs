namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string ChartSheet() => "数据";

    public string WholeNameHead() => "全称";

    public string LabelHead() => "标签";

    public string BelowHead() => "区间下差";

    public string AboveHead() => "区间上差";

    public string BaselineHead() => "基准线";

    public string AgainstHead() => "对照值";

    public string StemHead() => "低于基准";

    public string RowHead() => "行位";

    public string AxisStartHead() => "坐标轴起点";

    public string MonthPlaceHead() => "距起点月数";

    public string ChartAxis() => "坐标轴";

    public string DateLine() => "日期线";

    public string UnnamedRest() => "其余未列明";
}
