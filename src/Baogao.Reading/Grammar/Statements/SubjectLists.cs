using System.Text.RegularExpressions;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Parts a list of subjects (甲、乙产量) into one for each number.</summary>
internal static class SubjectLists
{
    private const int LongestAlike = 4;

    /// <summary>Splits a list of subjects into as many as there are numbers; empty where that does not work. A last noun or a first word that all share is given to each.</summary>
    internal static IReadOnlyList<string> Split(string words, int count)
    {
        if (count == 2 && UrbanRural.Match(words) is { Success: true } both)
        {
            var kind = both.Groups["kind"].Value;
            if (kind.Length > 0)
            {
                return [words[..both.Index] + "城市" + kind + words[(both.Index + both.Length)..], words[..both.Index] + "农村" + kind + words[(both.Index + both.Length)..]];
            }

            return [words[..both.Index] + "城镇" + both.Groups["stay"].Value + "居民" + words[(both.Index + both.Length)..], words[..both.Index] + "农村" + both.Groups["stay"].Value + "居民" + words[(both.Index + both.Length)..]];
        }

        // 一、二、三产增加值, 第二、三产业增加值
        if (Sectors.Match(words) is { Success: true } sectors && sectors.Groups["sector"].Captures is var each && each.Count == count)
        {
            return [.. each.Select(sector => sectors.Groups["before"].Value + sectors.Groups["nth"].Value + sector.Value + sectors.Groups["tail"].Value)];
        }

        // 存贷款余额分别达到9亿元、6亿元
        if (count == 2 && words.Contains("存贷款余额", StringComparison.Ordinal))
        {
            return [words.Replace("存贷款", "存款", StringComparison.Ordinal), words.Replace("存贷款", "贷款", StringComparison.Ordinal)];
        }

        var items = Separators.Split(words);
        if (items.Length != count)
        {
            items = words.Split('、');
        }

        if (items.Length != count && count == 2)
        {
            items = LastAnd.Split(words, 2);
        }

        if (items.Length != count || items.Any(item => item.Length == 0))
        {
            return [];
        }

        if (items.Skip(1).All(item => Lexicon.Verbs.LongestPrefix(item, out var use) >= 2 && use == "drop" && Lexicon.QuantityNouns.LongestSuffix(item, out _) < item.Length))
        {
            // 接待旅客、实现收入: each has its own verb, so none shares a noun.
            return [.. items.Select(item => NounPhrases.Clean(item, out var verb) is var noun ? verb + noun : item)];
        }

        var tail = SharedTail(items);
        var shared = items.Take(items.Length - 1).Select(item => NounPhrases.EndsWithQuantity(item) ? item : Join(item, tail)).Append(items[^1]).ToArray();
        return ShareHead(items, shared);
    }

    private static string SharedTail(string[] items)
    {
        var last = items[^1];
        if (Region.Match(items[^2]) is { Success: true } first && first.Length == items[^2].Length && Region.Match(last) is { Success: true } region && region.Length < last.Length)
        {
            // 城镇、农村人均住房面积: all that stands behind the place.
            return last[region.Length..];
        }

        var start = -1;
        for (var i = 1; i < last.Length; i++)
        {
            if (Lexicon.QuantityNouns.LongestPrefix(last.AsSpan(i), out _) is var length && length >= 2 && i + length <= last.Length)
            {
                start = i;
                break;
            }
        }

        // 甲市、乙市单日客运量: alike and short, so all that stands behind the last one is everybody's.
        var alike = items[0].Length;
        if (alike <= LongestAlike && start >= alike && items.Take(items.Length - 1).All(item => item.Length == alike && item[^1] == last[alike - 1]))
        {
            return last[alike..];
        }

        // 生猪、家禽年出栏量: the items are alike, what the last one has more is everybody's.
        return start >= 0 ? last[start..] : last.Length > items[^2].Length + 1 && !last.Contains('(', StringComparison.Ordinal) ? last[items[^2].Length..] : "";
    }

    // 城市低保 and 低保标准 share 低保.
    private static string Join(string item, string tail)
    {
        var overlap = Math.Min(item.Length - 1, tail.Length - 1);
        while (overlap > 0 && !item.EndsWith(tail[..overlap], StringComparison.Ordinal))
        {
            overlap--;
        }

        return item + tail[Math.Max(overlap, 0)..];
    }

    // 生产安全事故起数、死亡人数: the head is everybody's where the second is a bare quantity.
    private static string[] ShareHead(string[] items, string[] shared)
    {
        var length = Lexicon.QuantityNouns.LongestSuffix(items[0], out _);
        var head = length > 0 ? items[0][..^length] : "";
        var maker = Product.Replace(items[0], "");
        for (var i = 1; i < items.Length; i++)
        {
            // 茶业总产值与增加值: of the trade both.
            if (maker.Length >= 2 && maker != items[0] && Product.Match(items[i]).Length == items[i].Length)
            {
                shared[i] = maker + items[i];
            }

            // 固定资产投资 and 税收 stand alone, 死亡人数 does not.
            else if (head.Length >= 2 && Lexicon.QuantityNouns.LongestSuffix(items[i], out _) == items[i].Length && CatalogueNames.Of(items[i], null).Length == 0 && items[i] is not ("税收" or "进出口"))
            {
                shared[i] = head + shared[i];
            }
        }

        return shared;
    }

    private static readonly Regex Product = new("(?:增加值|总?产值|总?产量|利润)$");

    private static readonly Regex Region = new("^(?:全国|全省|全市|城镇|城市|农村|乡村|[^、]{2,6}(?:试验区|示范区|经济区|开发区|新区)|[东中西]部|东北|进口|出口|国内|国际|[省市县乡镇区]级)");

    private static readonly Regex UrbanRural = new("城乡(?<kind>低保|最低生活保障|特困)|城乡(?<stay>常住)?居民|城镇和农村居民|城镇、农村居民|城镇与农村居民|城镇及农村居民|城镇农村居民");

    private static readonly Regex Sectors = new("^(?<before>[^、]{0,6}?)(?<nth>第?)(?<sector>[一二])(?:、|和|、第|和第)(?<sector>[二三])(?:(?:、|和|、第|和第)(?<sector>三))?(?<tail>(?:次)?产[^、]*)$");

    private static readonly Regex Separators = new("、|和(?!谐|平)|及(?!其|时)|与(?!会)|以及");

    private static readonly Regex LastAnd = new("(?:和|及|与|以及|、)(?!.*(?:和|及|与|、))");
}
