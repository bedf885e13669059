namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string FolderIsAFile() => "这是一个文件。请指定它所在的文件夹。";

    public string FolderMissing(IReadOnlyList<string> near, IReadOnlyList<string> siblings)
        => $"没有这个文件夹。{DidYouMean(near)}{(siblings.Count == 0 ? "请指定一版数据的文件夹，如 data/gaohang-2022。" : $"同一位置的数据版本有{And(siblings)}。")}";

    public string EditionMissing(IReadOnlyList<string> looked, IReadOnlyList<string> near, IReadOnlyList<string> found)
        => looked.Count == 0 ? "没有这版数据：当前文件夹及其上各级都没有 data/ 文件夹。请切换到项目所在文件夹，或指定该版数据的文件夹路径。"
            : $"{And(looked)} 中没有这版数据。{DidYouMean(near)}{(found.Count == 0 ? "其中没有任何数据版本，请指定该版数据的文件夹路径。" : $"现有的数据版本有{(found.Count > Wording.MostListed ? First(found) : And(found))}。")}";

    public string PackageMissing() => "缺少这个文件，所指定的文件夹不是一版数据。请指定含有 datapackage.json 的文件夹，如 data/gaohang-2022。";

    public string TableFileMissing() => "datapackage.json 声明了这张表，但文件不存在。请恢复文件，或删去该资源。";

    public string FileNotDeclared() => "datapackage.json 没有声明这个文件，因此未读取。请补上声明，或把文件移走。";

    public string FileElsewhere() => "文件在另一个文件夹中。只读取本版数据文件夹内的文件，请把文件放到这里。";

    public string FileIsLink() => "这是一个符号链接。只读取本版数据文件夹内的文件，请把文件本身放到这里。";

    public string FileMissing() => "没有这个文件。";

    public string FileIsFolder() => "此处应为文件，实为文件夹。请把文件夹移走。";

    public string LinkIsDead() => "这个链接没有指向任何文件。请把文件本身放到这里，或修正链接。";

    public string FileEmpty() => "文件是空的。请恢复内容，或从 datapackage.json 中删去。";

    public string FileNotOpened() => "文件是空的，或者是管道、设备，因此没有打开。请恢复内容，或把它移走。";

    public string FileUnreadable() => "文件无法读取。请在其他程序中关闭它，并确认有读取权限。";

    public string FileTooLarge(int megabytes) => $"文件超过{N(megabytes)} MB的读取上限。请把它移走或缩小。";

    public string TableTooLarge(int megabytes, int mostMegabytes) => $"文件有{N(megabytes)} MB，最多读取{N(mostMegabytes)} MB。请换成只含本版数据各行的文件。";

    public string FileIsUtf16(bool isTable) => $"文件编码是 UTF-16。请另存为 UTF-8{InExcel(isTable)}。";

    public string FileIsGbk(bool isTable) => $"文件编码不是 UTF-8，看来是 GBK。请另存为 UTF-8{InExcel(isTable)}。";

    public string ByteNotUtf8() => "文件不是 UTF-8：此处有一个字节不属于任何字符。请恢复文件，或另存为 UTF-8。";

    public string MoreProblems(int more, int listed) => $"另有{N(more)}个问题未列出。请先改正所列的{N(listed)}个。";
}
