#if !NET5_0_OR_GREATER
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for before it allows <c>init</c>, and with it records.</summary>
internal static class IsExternalInit;
#endif
