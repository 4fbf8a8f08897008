using System.ComponentModel;
using System.Text.Json;

namespace NewsModel.Grammar;

/// <summary>A record that says more than a schema captures: its JSON has that, too, behind the fields of the schema.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IComputedFields
{
    /// <summary>Writes what the record says besides, as properties; absent ones are left out.</summary>
    /// <param name="json">Where to, inside the record's object.</param>
    void WriteComputed(Utf8JsonWriter json);
}
