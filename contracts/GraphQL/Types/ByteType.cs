namespace HotChocolate.Types;

/// <summary>The <c>Byte</c> scalar: whole numbers from 0 to 255.</summary>
public sealed class ByteType() : ScalarType("Byte");
