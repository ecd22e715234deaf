namespace HotChocolate;

/// <summary>The schema cannot be built. The message names the .NET types and members at fault.</summary>
public class SchemaException : Exception
{
    internal SchemaException(string message)
        : base(message)
    {
    }

    internal SchemaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
