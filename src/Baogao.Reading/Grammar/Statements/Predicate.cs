using System.Text.RegularExpressions;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>How a clause goes from its subject to its number.</summary>
internal enum Sense
{
    /// <summary>No predicate: 失业率5%.</summary>
    None,

    /// <summary>增长, 提高.</summary>
    Up,

    /// <summary>下降, 压减.</summary>
    Down,

    /// <summary>达到, 降至: the number is what was reached.</summary>
    To,

    /// <summary>稳定在, 控制在.</summary>
    Hold,

    /// <summary>为, 实现, 完成.</summary>
    Is,
}

/// <summary>The predicate that a clause ends with before its number.</summary>
/// <param name="Sense">What it says.</param>
/// <param name="Subject">What stands before it.</param>
/// <param name="Words">Its words as written.</param>
internal sealed record Predicate(Sense Sense, string Subject, string Words)
{
    internal static Predicate None { get; } = new(Sense.None, "", "");

    /// <summary>Takes the predicate off the end of a clause.</summary>
    internal static Predicate Of(string left)
    {
        var end = left.Length;
        var sense = Sense.None;
        while (end > 0)
        {
            var length = Lexicon.Predicates.LongestSuffix(left.AsSpan(0, end), out var found);
            if (left.AsSpan(0, end).EndsWith("分别新增", StringComparison.Ordinal))
            {
                end -= "分别新增".Length;
                continue;
            }

            if (left.AsSpan(0, end).EndsWith("新增", StringComparison.Ordinal))
            {
                break;
            }

            if (length > 0 && !IsPartOfNoun(left, end))
            {
                sense = sense == Sense.None ? Parse(found!) : sense;
                end -= length;
            }
            else if (sense == Sense.None && HigherOrLower.Match(left[..end]) is { Success: true } than)
            {
                sense = than.Groups["up"].Success ? Sense.Up : Sense.Down;
                end = than.Index;
            }
            else if (Base.Match(left[..end]) is { Success: true } match && IsBaseOf(match.Value[0], sense))
            {
                sense = match.Value[0] is '高' or '快' or '超' or '好' or '优' or '大' ? Sense.Up : match.Value[0] is '低' or '慢' or '少' ? Sense.Down : sense;
                end = match.Index;
            }
            else
            {
                break;
            }
        }

        return new Predicate(sense, left[..end], left[end..]);
    }

    // 比上年 belongs to 增长; 从A belongs to 提高到B.
    private static bool IsBaseOf(char first, Sense sense) => first switch
    {
        '从' or '由' => sense == Sense.To,
        // 超额任务完成9亿元
        '超' => sense is not (Sense.To or Sense.Hold),
        '比' or '较' => sense is Sense.Up or Sense.Down,
        _ => sense is Sense.Up or Sense.Down or Sense.None,
    };

    private static Sense Parse(string word) => word switch
    {
        "up" => Sense.Up,
        "down" => Sense.Down,
        "to" => Sense.To,
        "hold" => Sense.Hold,
        "is" => Sense.Is,
        _ => Sense.None,
    };

    // 主要, 共有, 国有, 公共, 公有, 单位…: the end of a noun, not a predicate.
    private static bool IsPartOfNoun(string left, int end)
        => end >= 2 && NounEnds.IsMatch(left.AsSpan(0, end));

    private static readonly Regex NounEnds = new("(?:(?<!全)国有|私有|民有|公有|稀有|公共|人均|平均|户均|亩均|均均|目标为主|行为|作为|领域超|通达|发达|表达|抵达|到达|雷达|产业链条|现有|既有|固有|所有|特有|专有|享有|含有|拥有率|赤潮涨|现在|存在|正在|所在|潜在|内在|外在|总共|签约|节约|集约|公约|预约|条约|合约|履约|特约|商超|(?:招生|改善|行动|发展|培养|支持|投资|提升|实施|倍增|培育|振兴|专项|人才|引才|年度|资助|扶持|攻关|科技|工作|重大)计划|中共|行业为)$");

    // 比上年预算高
    private static readonly Regex HigherOrLower = new("(?:(?<![占同环之对配相])比|(?<!比)较)[^,;。]{1,14}(?:(?<up>[高多快])|[低少慢])(?:出|了)?$");

    private static readonly Regex Base = new(@"^(?:高于|低于|快于|慢于|好于|优于|高出)[^,;。、0-9]{1,14}$|(?:(?<![占同环之对配相])比(?![例重率值较分])(?!(?:19|20)[0-9][0-9]年[^,;。同末底度的初相]{2})|(?<!比)较(?![为快大高好多]))[^,;。]{1,16}?$|[与同][^,;。与]{1,14}相比较?$|是[^,;。]{1,20}的$|(?:从|由)[^,;。从由0-9]{1,16}?$|(?:近|过去)?(?:[五十三四]|(?<![0-9])[0-9]{1,2})年(?:来|间|共)?$|(?:超额)?完成(?:了)?(?:全年|年度|年初|计划|预定|市定|区定|县定|省定|目标|预期|工作)*(?:目标|任务|计划|指标|预算)(?:任务|数|值)?的?$|(?:为|占|达到?)(?:全年|年度|年初|预定|市定|区定|县定|预期|工作)*(?:目标|任务|计划|指标|预算)(?:任务|数|值)?的$|占(?:全年|年度|年初|预定|市定|区定|县定|预期|工作)+(?:目标|任务|计划|指标)(?:任务|数|值)?$|超额?(?:任务|计划|预算)(?:完成)?$|完成(?:全年|年度|年初)[^,;。、0-9]{1,4}(?:目标|任务|计划)的$|完成(?:全年|年度|序时)?(?:目标|任务)?进度的?$|占(?:全国|全省|全市|世界|全球)[^,;。、]{0,8}(?<!份额|比重|比例)$|(?<=[在超为达到])(?:全国|全省|全市)的?$|(?:高于|快于|超过|好于|优于|大于|低于|慢于|少于|高出)(?:全国|全省|全市|全区|全县|上年|去年|同期|预期|目标|世界|国家|西部|东部|中部|面上|经济|[^,;。、]{0,6}平均|[^,;。、]{0,6}水平|[^,;。、]{0,6}增速)[^,;。、]{0,8}$");
}
