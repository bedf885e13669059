using System.Text.RegularExpressions;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Grammar.Classes;

/// <summary>Numbers in the description of what is counted (10亿元以上项目47个), or of somebody else.</summary>
internal static class ReferenceRule
{
    internal static string? Match(NumberContext context)
    {
        var number = context.Number;
        var after = context.AfterUnit;
        if (ThresholdWord.IsMatch(context.Text.AsSpan(number.End, number.Right - number.End)) && Threshold.IsMatch(after)
            && (number.UnitKind is "money" or "amount" or "people" or "time" or "" || (number.Unit is "头" or "只" or "羽" && CountedClause.IsMatch(after))) && number.Unit.Length > 0 && CountFollows.IsMatch(after))
        {
            return "threshold of what is counted";
        }

        // 5千万元以上1家
        if (number.UnitKind == "money" && ThresholdWord.IsMatch(context.Text.AsSpan(number.End, number.Right - number.End)) && CountAtOnce.IsMatch(after))
        {
            return "threshold of what is counted";
        }

        var last = number.Role == Numbers.NumberRole.RangeLow ? context.From(number.Partner!.End) : context.After;
        if (AgeGroup.IsMatch(last) || (number.Unit.EndsWith('岁') && context.CharBefore == '满'))
        {
            return "age group";
        }

        if (number.Unit.EndsWith("千伏", StringComparison.Ordinal) && Threshold.IsMatch(after))
        {
            return "size class";
        }

        if ((number.UnitKind is "people" or "count" or "amount" && context.CharBefore == '每') || (number.UnitKind is "points" or "percent" && ForEachChange.IsMatch(context.Before)))
        {
            return "base of a ratio";
        }

        if (number.UnitKind == "money" && (number.Left < number.Start ? CountedBySize.IsMatch(after) : SizedProjects.IsMatch(after)))
        {
            return "threshold of what is counted";
        }

        // 建800平方米晒场6座: the size of what is counted.
        if (number.UnitKind == "amount" && number.Comparator == Comparator.Eq && Sized.IsMatch(number.Unit) && BuildsOrHas.IsMatch(context.Before) && CountedAfterSize.IsMatch(after))
        {
            return "size class";
        }

        if (number.Unit.Length > 0 && (SizeClass.IsMatch(after) || (number.Unit is "英寸" or "mm" or "cm" or "毫米" or "厘米" or "微米" or "纳米" && Noun.IsMatch(after))))
        {
            return "size class";
        }

        if ((AllOfThePlace.IsMatch(context.Before) && Among.IsMatch(after)) || (Placed.IsMatch(context.Before) && First.IsMatch(after)))
        {
            return "within a description";
        }

        // 九等7大产业集群对工业的贡献率超过70%
        if (number.Unit == "大" && OwnsRate.IsMatch(after))
        {
            return "within a description";
        }

        if (Basis.IsMatch(after) || WholeOfAPart.IsMatch(after) || (Serves.IsMatch(context.Before) && ServedWork.IsMatch(after)))
        {
            return "within a description";
        }

        if (ArePeopleOfThePlace(context.After))
        {
            return "people of the place";
        }

        return Elsewhere.IsMatch(context.Before) && number.UnitKind == "percent" ? "average elsewhere" : null;
    }

    // 9亿中国人, 3000万湖北人民
    private static bool ArePeopleOfThePlace(ReadOnlySpan<char> after)
    {
        foreach (var scale in Scale.EnumerateMatches(after))
        {
            after = after[scale.Length..];
        }

        return PeopleOfTheCountry.IsMatch(after) || (Lexicon.Provinces.LongestPrefix(after, out _) is > 0 and var length && PeopleOfAPlace.IsMatch(after[length..]));
    }

    private static readonly Regex OwnsRate = new("^[^,;:。、0-9]{2,8}(?:对[^,;:。、0-9]{2,12}|占[^,;:。、0-9]{2,16})[0-9]");

    // 在60万亿元的高基数上
    private static readonly Regex Basis = new("^的?(?:高|较高|低)?基数[上下]");

    // 茶叶产量每增长1个百分点,相当于九年前2个百分点
    private static readonly Regex ForEachChange = new("每(?:增长|增加|提高|上升|下降|降低|减少)(?:[0-9.]+(?:个百分点|%)[^。]{0,12}相当于[^。]{0,20})?$");

    // 102项工程的28个项目
    private static readonly Regex WholeOfAPart = new(@"^(?![^,;:。、0-9]{0,12}[到至占])[^,;:。、0-9]{2,12}的[0-9]+(?![0-9.%])");

    // 产值超5亿元的企业12家
    private static readonly Regex CountedBySize = new(@"^的?[^,;:。、0-9]{0,8}(?:县域?|企业|项目|集群|产业链|园区|镇|村|市|景区|基地|平台|商圈|街区|区)(?:达到?|增至|还有|仍有|共有|有|为|突破|超过?)?[0-9]+(?:个|家|条|项|户|座)");

    // 3毫米薄板生产线
    private static readonly Regex Noun = new("^(?:的)?(?:超薄|超细|级|厚|宽)?[^,;:。、0-9]{1,8}(?:板|管|线|芯片|工艺|制程|口径|膜|材|丝|带|显示屏|屏)");

    private static readonly Regex Sized = new("^[万千百]*(?:平方米|平米|立方米|立方|m2|m3|吨|米|兆瓦|千瓦)$");

    private static readonly Regex BuildsOrHas = new("(?:(?:^|[,;:。、])(?:[^,;:。、0-9]{0,4}(?:建|建设|建成|修建|配备|购置|安装|打造))?)$");

    private static readonly Regex CountedAfterSize = new("^[^,;:。、0-9的]{2,8}[0-9]+(?:座|间|处|栋|口|所|台|套|条|栋|幢|个(?!村|乡|镇|社区|县))");

    // 8亿元项目3个, 8亿元级企业3家
    private static readonly Regex SizedProjects = new(@"^级?(?:大|重大|工业|产业)?(?:项目|企业|集群|产业链|园区)[0-9]+(?:个|家|条)");

    // 惠及3万人的引水工程
    private static readonly Regex Serves = new("(?:惠及|覆盖|服务|总投资|投资|年产|容纳)(?:近|超|约|超过)?$");

    private static readonly Regex ServedWork = new("^的[^,;:。、0-9]{2,14}?(?:工程|项目|枢纽|水库|机场|铁路|高铁|场馆|医院|平台)(?!资金)");

    // 50头以上养殖大户23户
    private static readonly Regex CountedClause = new(@"^[^,;:。、0-9]{2,12}[0-9]+(?:户|家|个)");

    private static readonly Regex CountAtOnce = new("^[0-9]+(?:家|户|个|项|条)");

    // 在全省91个县(市)中排名第一
    private static readonly Regex AllOfThePlace = new("(?:全[国省市县区州盟旗镇乡])$");

    private static readonly Regex Among = new("^[^,;:。、0-9]{1,10}中(?![心小学等医老青])");

    // 居全县11个乡镇首位
    private static readonly Regex Placed = new("[居列位](?:于|全[国省市县区州盟旗镇乡])?$|排名(?:全[国省市县区州盟旗镇乡])?$");

    private static readonly Regex First = new("^[^,;:。、0-9]{1,10}?的?(?:首位|首列|之首|榜首|前列|前茅|第[一二三四五六七八九十0-9])");

    private static readonly Regex ThresholdWord = new("(?:以上|以下|以内)$");

    private static readonly Regex Threshold = new("^(?:的)?(?!的)[\\p{IsCJKUnifiedIdeographs}A-Za-z“”]");

    private static readonly Regex CountFollows = new(@"^[^,;:。]{1,24}?(?:[0-9]|[一二三四五六七八九十百千]+(?:个|家|项))|^(?:的)?(?:重大|产业|工业|制造业|大|大型|重点|亿元|优质|高|燃煤|燃气|煤电|火电)?(?:机组|人口(?:大|小)?(?:县|市|镇)|物流园区|园区|集群|产业链|船舶|锅炉|水库|泊位|项目|企业|行政村|村|老年人|老人|人员|儿童|居民|客运|学校|医院|县|城市|灌区|集体经济)");

    private static readonly Regex AgeGroup = new(@"^(?:周?岁)(?:及)?(?:以上|以下|以内)?(?:的)?(?:\(含\))?(?:老|儿童|婴幼儿|幼儿|人口|人群|青|女|适龄|学|孩|参保|居民|低保|户籍|常住|及以|高龄|失能|-|—|至|到)");

    private static readonly Regex SizeClass = new("^(?:级(?!联)|吨级|千伏(?!安)|口径|跨度|深(?:海|水))");

    private static readonly Regex Scale = new("^(?:多|余)?[万亿]?(?:多|余)?");

    private static readonly Regex PeopleOfTheCountry = new("^(?:人口大国|中国人|人口的|各族人民|人民|全省人民|父老|群众的|儿女|人口大省|人口规模)");

    private static readonly Regex PeopleOfAPlace = new("^[省市县区]?(?:人民|儿女|父老|人(?![\\p{IsCJKUnifiedIdeographs}]))");

    private static readonly Regex Elsewhere = new("(?:全国|全省|全市|世界|全球|国家)(?:平均|平均水平|平均值)(?:的|为|是)?$");
}
