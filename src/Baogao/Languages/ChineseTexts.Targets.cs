namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string TargetsAreDerived() => "原文没有写明指标本身；隐含指标由数值与完成率推算，区间来自四舍五入。";

    private static string Digits(DerivedNumber value) => value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
