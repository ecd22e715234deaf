namespace HotChocolate.AspNetCore.Subscriptions.Protocols;

/// <summary>What came along with a message.</summary>
public interface IOperationMessagePayload
{
    /// <summary>Reads the payload as a .NET type; names of members match whatever their case. Null: there is none.</summary>
    /// <exception cref="System.Text.Json.JsonException">It does not fit the type.</exception>
    T? As<T>()
        where T : class;
}
