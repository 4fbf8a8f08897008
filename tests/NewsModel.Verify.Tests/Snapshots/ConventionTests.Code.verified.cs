Not C#, and yet it does not disturb the build.
