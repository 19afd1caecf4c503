/** What tests share. */
package io.counterclaim.testing;
