namespace Microsoft.SqlServer.Server;

/// <summary>Custom serialisation of a user-defined type.</summary>
public interface IBinarySerialize
{
    /// <summary>Reads the value.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    void Write(BinaryWriter w);
}
