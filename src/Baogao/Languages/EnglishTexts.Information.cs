namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string Warning(Sentence message) => $"warning: {message.In(this)}";

    public string Information(Sentence message) => $"info: {message.In(this)}";

    public string NoProblems(string directory) => $"{directory}: no problems.";

    public string NumberCount(int inText, int claimed, int excluded, int unclaimed)
        => $"{N(inText)}, claimed: {N(claimed)}, excluded: {N(excluded)}, unclaimed: {N(unclaimed)}";

    public string Coverage(Sentence chinese, Sentence arabic)
        => $"numbers in Chinese numerals: {chinese.In(this)}\nnumbers in the text: {arabic.In(this)}";

    public string Accepted(int count) => $"accepted: {N(count)}";
}
