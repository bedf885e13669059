using System.Text.RegularExpressions;
using Baogao.Reading.Sections;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Grammar;

/// <summary>Whose number it is, where it is not the place's own: the nation's, a neighbour's, a part's that is named by its kind (滨河县).</summary>
internal static class Subjects
{
    /// <summary>Fills in the subjects of readings in the order of the text. A figure that takes its indicator over takes the subject too.</summary>
    internal static void Decide(List<Reading> readings, ReportPlace place)
    {
        Reading? before = null;
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            if (reading.Class is not (NumberClass.Figure or NumberClass.Rank))
            {
                continue;
            }

            var own = Of(reading.Quote, reading.Indicator, place);
            var taken = own.Length == 0 && before is not null && before.Section == reading.Section && before.Indicator == reading.Indicator;
            before = readings[i] = reading with { Subject = taken ? before!.Subject : own };
        }
    }

    // 全国重点实验室 is a kind of laboratory, 全国粮食产量 is the nation's: only a quantity has a subject.
    private static string Of(string quote, string indicator, ReportPlace place)
    {
        if (Lexicon.QuantityNouns.LongestSuffix(indicator, out _) == 0)
        {
            return "";
        }

        var words = Lead.Replace(quote, "");
        var length = Lexicon.Provinces.LongestPrefix(words, out _);
        var name = Whole.Match(words) is { Success: true } whole ? whole.Value : length > 0 ? words[..length] : Named.Match(indicator).Groups["place"].Value;
        return place.IsOwn(name) ? "" : name;
    }

    private static readonly Regex Lead = new(@"^(?:其中|同期|目前|截至[^,]{1,8}?[底末]|(?:19|20)[0-9][0-9]年|去年|今年|全年)[,:]?");

    private static readonly Regex Whole = new("^(?:全国|我国|全球|世界|全省|全市|全区|全县|全州|全盟|全旗|全镇|全乡|我省|我市|我县|我区|我州)");

    // 滨河县粮食产量; not 城市, 园区, 项目区, 贫困县.
    private static readonly Regex Named = new(@"^(?<place>(?![新各建改两全])[\p{IsCJKUnifiedIdeographs}]{2,3}(?:(?<!城|都|地级|省|获批|配合)市|(?<!项目|国家|人口|示范|试点|自治|健康|产粮)县|(?<!自治)州|(?<!国家|和美|美丽|建制|重点|城)[镇乡]|(?<!棚户|项目|先导|示范|试点|园|景|社|灌|校|库|厂|矿|发|护|功能|地|山|老|新|林|农|片|街|特|郊|城)区))(?![场级区域政民化委值内外间容])");
}
