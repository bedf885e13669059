namespace Baogao.Tests.Checking.Mutations;

/// <summary>Why nobody can tell, or why nobody looked.</summary>
internal static class SurvivalReasons
{
    internal static string Of(Mutation mutation) => (mutation.Table, mutation.Kind, mutation.Column) switch
    {
        (_, _, "note" or "coverage") => "remark of the editors: not in the text",
        (_, _, "name_en" or "title_en" or "assessment_en") => "our own translation: not in the text",
        (_, _, "theme" or "better" or "stock_or_flow" or "category" or "area" or "holder" or "reason") => "our own coding: not in the text",
        (_, _, "title_zh" or "assessment_zh") => "our own label: not in the text as such",
        ("figures", _, "part_of") or ("projects", _, "continues") => "our own reading: the text does not say it in a form that can be compared",
        ("rankings", _, "indicator") => "our own link: the text does not name the indicator",
        (_, _, "peers" or "peers_source") => "from a secondary source: not in the text",
        (_, "quote shortened at an end", _) => "still stands once in its section with its number: as true as before, only shorter or longer",
        (_, "row deleted", _) => "claims no number of its own: nothing in the text asks for it",
        (_, "row copied under another key", _) => "says nothing that is untrue: the same statement under a second key",
        (_, "key renamed" or "section renumbered", _) => "our own identifier, which nothing refers to",
        (_, _, "name_zh" or "name_as_written") => "a name that still shares words with the text",
        (_, _, "indicator" or "basis") => "a name that stands in the same sentence",
        (_, _, "period_basis") => "our own reading: how sure a period is",
        (_, _, "period" or "base_period") => "the text leaves the period open",
        (_, _, "status" or "phase" or "direction" or "level" or "distinction") => "our own coding: the words of the text allow it",
        ("sections", _, "mark") => "a shorter mark that opens the same line",
        _ => "nobody looks at it yet",
    };
}
