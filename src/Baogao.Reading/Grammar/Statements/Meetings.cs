using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds counts of the meeting that hears the report (应到代表90人, 实到85人): they hold for the year of the meeting, not for the year under review.</summary>
internal static class Meetings
{
    internal const string Rule = "attendance of the meeting";

    internal static bool IsAbout(Statement statement)
        => statement.Number.Class == NumberClass.Figure && statement.Number.UnitKind == "people"
            && (Attends.IsMatch(statement.Left) || AttendsBehind.IsMatch(statement.Behind) || (FromAllOver.IsMatch(statement.Left) && WhoBehind.IsMatch(statement.Behind)) || (statement.Behind.Length == 0 && Elected.IsMatch(statement.Left)));

    /// <summary>Who attended, with how (应到代表, 实到代表); empty where that is not said right before the number.</summary>
    internal static string AttendersOf(Statement statement)
        => IsAbout(statement) && WhoBehind.Match(statement.Behind) is { Success: true } behind ? behind.Value
            : IsAbout(statement) && statement.Behind.Length == 0 && How.Match(statement.Left) is { Success: true } how
            ? how.Groups["how"].Value + (how.Groups["who"].Length > 0 ? how.Groups["who"].Value : Who.Match(statement.Previous?.Indicator ?? "").Value)
            : "";

    private static readonly Regex How = new("(?<how>应到|实到|应出席|实出席|列席|缺席)(?:会议|大会)?的?(?<who>[^,;。0-9]{0,8})$");

    // 来自各村、各条战线的62名代表
    private static readonly Regex FromAllOver = new("来自[^,;。、]{2,24}的$|(?:战线|行业|各行各业|各界|选区)的$");

    private static readonly Regex WhoBehind = new("^(?:人大|政协)?(?:代表|委员)(?!会)");

    private static readonly Regex Who = new("(?:人大)?(?:代表|委员|人员)$");

    private static readonly Regex Attends = new("(?:应到|实到|应出席|实出席|列席|到会|与会|参会|因[病事]?请假|缺席)[^,;。0-9]{0,10}$|^(?:[^,;。0-9]{0,6}(?:会议|大会))?(?:应|实)?出席(?:会议|大会)?的?(?:人大|县|市|区|镇|乡)?(?:代表|委员|人员)?$");

    private static readonly Regex AttendsBehind = new("^(?:[^,;。0-9]{0,10}(?:代表|委员|人员|干部|群众))?(?:参加|出席|列席)了?(?:本次|此次|这次|会议|大会|开幕|闭幕)|^[^,;。0-9]{0,8}代表(?:汇聚|齐聚|欢聚|出席|参加|到会|为[^,;。]{2,12}建言)");

    private static readonly Regex Elected = new("(?:补选|选举产生|选举|罢免)[^,;。0-9]{2,16}$");
}
