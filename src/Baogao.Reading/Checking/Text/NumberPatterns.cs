using System.Text.RegularExpressions;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Text;

/// <summary>What counts as a number of the text. Both patterns are for normal text (<see cref="NumbersInText.Normalise"/>).</summary>
internal static class NumberPatterns
{
    /// <summary>A run of Arabic digits with its decimals.</summary>
    internal static readonly Regex Arabic = new(@"[0-9]+(?:\.[0-9]+)?");

    /// <summary>A rank (第一), a distinction (首批, 唯一) or a count (三大, 十个) in Chinese numerals. The list is that of the data specification.</summary>
    internal static readonly Regex Chinese = new("第[〇零一二两三四五六七八九十百千]+|首(?:家|批|个|次|创)|唯一|率先|最少|最多|"
        + "(?<![0-9.〇零一二两三四五六七八九十百千万])[〇零一二两三四五六七八九十百千万]+余?(?:个|项|家|大|佳|强|座|级|星级|条|户|元|万元|年|次|届|批|类|种|倍|处|所|名|位|件|期)");
}
