namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string Warning(Sentence message) => $"警告：{message.In(this)}";

    public string Information(Sentence message) => $"提示：{message.In(this)}";

    public string NoProblems(string directory) => $"{directory}：没有问题。";

    public string NumberCount(int inText, int claimed, int excluded, int unclaimed)
        => $"{N(inText)}个，已对应{N(claimed)}个，已排除{N(excluded)}个，无着落{N(unclaimed)}个";

    public string Coverage(Sentence chinese, Sentence arabic) => $"汉字数字：{chinese.In(this)}\n阿拉伯数字：{arabic.In(this)}";

    public string Accepted(int count) => $"经人工确认保留：{N(count)}个";
}
