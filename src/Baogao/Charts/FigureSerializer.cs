using System.Globalization;
using Newtonsoft.Json;
using Plotly.NET;

namespace Baogao.Charts;

/// <summary>
/// Writes Plotly.NET's objects as <c>GenericChart.toFigureJson</c> does, character for character. Their members are dynamic, and Newtonsoft.Json reads dynamic
/// members through the run-time binder of C#, which compiles code for each name: most of the time of a first chart.
/// </summary>
internal sealed class FigureSerializer : JsonConverter
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        Culture = CultureInfo.InvariantCulture,
        Converters = [new FigureSerializer()],
    };

    public override bool CanRead => false;

    /// <summary>The figure of a chart: data, layout, frames.</summary>
    public static string Of(GenericChart chart) => Of((object)GenericChart.toFigure(chart));

    /// <summary>Any value that holds objects of Plotly.NET.</summary>
    public static string Of(object value) => JsonConvert.SerializeObject(value, Settings);

    public override bool CanConvert(Type objectType) => typeof(DynamicObj.DynamicObj).IsAssignableFrom(objectType);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        foreach (var property in ((DynamicObj.DynamicObj)value!).GetProperties(includeInstanceProperties: true))
        {
            writer.WritePropertyName(property.Key);
            serializer.Serialize(writer, property.Value);
        }

        writer.WriteEndObject();
    }

    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => throw new NotSupportedException();
}
