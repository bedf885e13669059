using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds what the items of a list share: a verb at its head, a base, the subjects of 分别.</summary>
internal static class SharedWords
{
    private const int MostSubjects = 6;

    internal static string? FromList(Statement statement, string clauseBefore)
    {
        var head = statement.ListHead;
        if (head.Subjects.Count == 0 && head == statement && statement.ListLength > 1)
        {
            var subject = NounPhrases.Clean(statement.Predicate.Subject, out _);
            head.Subjects = subject.Length > 0 && statement.Behind.Length == 0 ? SubjectLists.Split(subject, statement.ListLength) : [];
            if (subject.Length == 0 && statement.Left.Length > 0 && statement.Behind.Length == 0 && clauseBefore.AsSpan().IndexOfAnyInRange('0', '9') < 0 && Owners.SubjectOf(clauseBefore) is { Length: > 3 } listed)
            {
                // 甲、乙排放量双双下降,分别下降3%、4%: the clause before lists them.
                head.Subjects = SubjectLists.Split(listed, statement.ListLength);
            }

            if (subject.Length == 0 && head.Subjects.Count == 0 && statement.Previous?.ListHead is { } before && before.Subjects.Count == statement.ListLength)
            {
                head.Subjects = before.Subjects;
            }

            if (subject.Length == 0 && head.Subjects.Count == 0 && statement.Left.Contains("分别", StringComparison.Ordinal))
            {
                head.Subjects = EachBefore(statement);
            }

            if (statement.Measure == Measure.Rate && !head.Subjects.Any(NounPhrases.EndsWithQuantity) && Owners.ChangedBefore(clauseBefore) is { Length: > 0 } changed)
            {
                // 提高补助比例,将甲、乙分别…: the ratio of each.
                head.Subjects = [.. head.Subjects.Select(item => item + changed)];
            }
        }

        if (statement.ListIndex >= head.Subjects.Count || statement.Left.Length > 0 && statement != head)
        {
            return null;
        }

        statement.Subject = head.Subjects[statement.ListIndex];
        return statement.Subject;
    }

    // 茶叶9吨、蚕茧8吨,分别增长6%、7%: one for each figure before.
    private static List<string> EachBefore(Statement statement)
    {
        var figures = new List<Statement>();
        for (var before = statement.Previous; before is not null && figures.Count < Math.Min(statement.ListLength, MostSubjects); before = before.Previous)
        {
            figures.Insert(0, before);
        }

        // 企业产值9亿元、利润2亿元: both have one owner, and are told apart by what is measured.
        var subjects = figures.ConvertAll(figure => figure.Subject);
        return AreApart(subjects, statement.ListLength) ? subjects
            : figures.ConvertAll(figure => figure.Indicator) is var indicators && AreApart(indicators, statement.ListLength) ? indicators : [];
    }

    private static bool AreApart(List<string> names, int count)
        => names.Count == count && names.Distinct(StringComparer.Ordinal).Count() == count && names.TrueForAll(item => item.Length > 0);

    /// <summary>牛存栏 in 猪存栏9万头、牛80头: an animal of one character in a list; empty for all else.</summary>
    internal static string SharedHerd(Statement statement)
        => statement is { Left.Length: 1, Behind.Length: 0, AfterComma: false, Previous: { } previous } && "猪牛羊马驴骡鸡鸭鹅兔禽鹿鱼驼".Contains(statement.Left, StringComparison.Ordinal) && Herd.Match(previous.Indicator) is { Success: true } herd
            ? statement.Left + herd.Value : "";

    // 单位生产总值能耗、二氧化碳排放: the ratio's base is both's.
    internal static string SharedBase(Statement statement, string head)
        => SharesBase.IsMatch(head) && statement.Previous is { } previous && UnitBase.Match(previous.Indicator) is { Success: true } shared ? shared.Value : "";

    // 新增高新技术企业5家、科技企业9家: the verb is both's.
    internal static string SharedVerb(Statement statement)
    {
        if (statement.Predicate.Sense != Sense.None || statement.Previous is not { Predicate.Sense: Sense.None } previous || statement.Number.UnitKind is "percent" or "points" or "multiple"
            || statement.LeftStart != previous.Number.Right + previous.Behind.Length + 1 || statement.AfterComma || Reaches.IsMatch(statement.Left) || statement.Left.StartsWith("增加", StringComparison.Ordinal))
        {
            return "";
        }

        if (NounPhrases.BuildingVerbs.Match(previous.Indicator).Value is { Length: > 0 } run)
        {
            return run;
        }

        var length = Vocabulary.Lexicon.Verbs.LongestPrefix(previous.Indicator, out var use);
        return use == "keep" && length < previous.Indicator.Length ? previous.Indicator[..length] : NounPhrases.NewVerb.Match(previous.Indicator).Value;
    }

    internal static string ListVerb(Statement statement)
    {
        var (verb, use) = NounPhrases.TrailingVerb(statement.ListHead.Left);
        return use == "keep" ? verb : "";
    }

    private static readonly Regex Herd = new("(?:年末|年底)?(?:存栏|出栏|饲养)量?$");

    // 改造小区9个、惠及居民300户: the residents are not rebuilt.
    private static readonly Regex Reaches = new("^(?:惠及|涉及|带动|受益|覆盖|服务|解决|安置)");

    private static readonly Regex SharesBase = new("^(?:二氧化碳排放|碳排放|用水量|用水|能耗|建设用地)");

    private static readonly Regex UnitBase = new("^(?:单位|万元)[^,]*?(?:生产总值|增加值|GDP)");
}
